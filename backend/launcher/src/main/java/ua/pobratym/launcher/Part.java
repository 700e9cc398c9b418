package ua.pobratym.launcher;

/** A process that a run has started. */
interface Part extends AutoCloseable {
    long pid();

    @Override
    void close();
}
