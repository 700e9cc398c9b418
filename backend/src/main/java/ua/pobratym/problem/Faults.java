package ua.pobratym.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is wrong with a request, gathered: the first of them told, the others only counted, however many are sent. */
public final class Faults {

    static final int MOST_TOLD = 20;

    private final List<Violation> told = new ArrayList<>();
    private int untold;

    /** @param violation made only if it is to be told */
    public void add(Supplier<Violation> violation) {
        if (told.size() < MOST_TOLD) {
            told.add(violation.get());
        } else {
            untold++;
        }
    }

    /**
     * Ends the reading of the request.
     *
     * @throws InvalidParameter if there was any fault
     */
    public void refuse() {
        if (!told.isEmpty()) {
            throw new InvalidParameter(told, untold);
        }
    }
}
