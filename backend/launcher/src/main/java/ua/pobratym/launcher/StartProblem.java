package ua.pobratym.launcher;

/** Something that the person at the keyboard can mend: its message says what is wrong and what to do. */
final class StartProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartProblem(String message) {
        super(message);
    }

    StartProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
