package ua.pobratym.dataset.tabular;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files: all of it is counted, as much as a person reads is kept. */
final class Problems {

    private static final int KEPT = 20;

    private final List<String> kept = new ArrayList<>();
    private int count;

    void add(String file, long line, String cause) {
        add(file + ", line " + line + ": " + cause);
    }

    void add(String file, String cause) {
        add(file + ": " + cause);
    }

    private void add(String sentence) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(sentence);
        }
    }

    int count() {
        return count;
    }

    void refuseIfAny() throws DamagedDatasetException {
        if (count > kept.size()) {
            kept.add("… and " + (count - kept.size()) + " more");
        }
        if (count > 0) {
            throw new DamagedDatasetException(kept);
        }
    }
}
