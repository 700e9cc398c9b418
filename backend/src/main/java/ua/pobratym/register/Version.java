package ua.pobratym.register;

import java.time.Instant;

/** The state of the published register: raised by one with each transaction that changes it. */
public record Version(long number, Instant changedAt) {

    /** Of an answer that belongs to no version and is not kept. */
    public static final Version NONE = new Version(-1, Instant.EPOCH);
}
