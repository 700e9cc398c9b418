package ua.pobratym.dataset.tabular;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The checked rows of every resource. */
public final class Tables {

    private final Map<String, List<Row>> rows;

    Tables(Map<String, List<Row>> rows) {
        this.rows = Map.copyOf(rows);
    }

    public List<Row> rows(String resource) {
        var found = rows.get(resource);
        if (found == null) {
            throw new NoSuchElementException("The data package has no resource " + resource);
        }
        return found;
    }
}
