package ua.pobratym.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A small shell process that stops what the launcher has started when the launcher itself can not: after
 * {@code kill -9}. It notices that at once, for its input then ends. It sends both signals: PostgreSQL takes the first
 * for a fast shutdown, and Java heeds only the second where the first is ignored, as below a shell's background job.
 */
final class Guard implements AutoCloseable {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            while read -r line; do
              [ "$line" = done ] && exit 0
              pids="$line $pids"
            done
            for pid in $pids; do
              kill -INT "$pid" && kill -TERM "$pid" || continue
              i=0
              while kill -0 "$pid" && [ $i -lt 50 ]; do sleep 0.1; i=$((i + 1)); done
            done
            """;

    private final PrintStream input;

    private Guard(PrintStream input) {
        this.input = input;
    }

    static Guard start() throws IOException {
        var process = new ProcessBuilder("sh", "-c", SCRIPT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Guard(new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8));
    }

    /** What is named last is stopped first. */
    void watch(long pid) {
        input.println(pid);
    }

    @Override
    public void close() {
        input.println("done");
        input.close();
    }
}
