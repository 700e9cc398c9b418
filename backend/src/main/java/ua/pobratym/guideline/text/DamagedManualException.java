package ua.pobratym.guideline.text;

import java.util.List;

/** The manual's files cannot be loaded; every line names a file and what is wrong in it. */
public class DamagedManualException extends Exception {

    private static final long serialVersionUID = 1L;

    public DamagedManualException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
