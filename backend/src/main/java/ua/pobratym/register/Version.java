package ua.pobratym.register;

import java.time.Instant;

/** The state of the published register: raised by one with each transaction that changes it. */
public record Version(long number, Instant changedAt) {}
