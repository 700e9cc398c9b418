package ua.pobratym.page;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.pobratym.problem.InvalidParameter;

/** The {@code sort} parameter: names of the API, {@code -} before one for descending, several by comma. */
public final class Sorting {

    private Sorting() {}

    /**
     * The order-by list for SQL.
     *
     * @param columns SQL expression for each name that may be asked for
     * @param byDefault the order when nothing is asked for
     * @param tieBreaker unique expression that ends every order, so that pages never overlap
     */
    public static String orderBy(
            @Nullable String sort, Map<String, String> columns, String byDefault, String tieBreaker) {
        var terms = new ArrayList<String>();
        for (var term : sort == null ? new String[0] : sort.split(",", -1)) {
            var descending = term.startsWith("-");
            var column = columns.get(descending ? term.substring(1) : term);
            if (column == null) {
                throw InvalidParameter.query("sort", term, columns.keySet());
            }
            terms.add(column + (descending ? " desc nulls last" : " asc nulls last"));
        }
        if (terms.isEmpty()) {
            terms.add(byDefault);
        }
        if (!terms.getLast().startsWith(tieBreaker)) {
            terms.add(tieBreaker);
        }
        return String.join(", ", terms);
    }
}
