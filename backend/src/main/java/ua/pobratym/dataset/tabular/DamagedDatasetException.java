package ua.pobratym.dataset.tabular;

import java.util.List;

/** The files cannot be loaded; each problem is a sentence that names file, line and cause. */
public final class DamagedDatasetException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    public DamagedDatasetException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
