package ua.pobratym.register;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Lets the first who asks for an answer that is not there have it made, and the others wait for this one making. */
final class FirstReaders {

    private final ConcurrentMap<String, List<Runnable>> waiting = new ConcurrentHashMap<>();

    /** Whether the caller is the first; else {@code afterwards} runs when the first is done. */
    boolean isFirst(String key, Runnable afterwards) {
        var first = new boolean[1];
        waiting.compute(key, (same, others) -> {
            if (others == null) {
                first[0] = true;
                return new ArrayList<>();
            }
            others.add(afterwards);
            return others;
        });
        return first[0];
    }

    void done(String key) {
        var others = waiting.remove(key);
        if (others != null) {
            others.forEach(Runnable::run);
        }
    }
}
