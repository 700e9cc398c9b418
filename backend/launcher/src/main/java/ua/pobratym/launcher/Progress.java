package ua.pobratym.launcher;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Short lines that say what is being done, numbered on from those of the build: "5/6 PostgreSQL is up". */
final class Progress {
    private static final Pattern STEP = Pattern.compile("(\\d+)/(\\d+)");

    private final AtomicInteger next;
    private final int last;

    private Progress(int next, int last) {
        this.next = new AtomicInteger(next);
        this.last = last;
    }

    static Progress unnumbered() {
        return new Progress(0, 0);
    }

    static Progress from(String step) {
        var found = STEP.matcher(step);
        if (!found.matches()) {
            throw new StartProblem("--progress must look like 5/6, not \"" + step + "\".");
        }
        return new Progress(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    void step(String text) {
        System.out.println(last == 0 ? text : next.getAndIncrement() + "/" + last + " " + text);
    }

    void note(String text) {
        System.out.println(last == 0 ? text : "    " + text);
    }
}
