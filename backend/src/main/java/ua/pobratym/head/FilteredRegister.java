package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.pobratym.head.Partnerships.Which;
import ua.pobratym.i18n.Language;
import ua.pobratym.partner.PartnerName;
import ua.pobratym.partnership.PartnershipFilter;
import ua.pobratym.partnership.PartnershipParameters;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.problem.QueryString;
import ua.pobratym.problem.Violation;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;
import ua.pobratym.site.PageAddress;

/** What the filters of an address leave of the register, so that a shared link says what is behind it. */
@ApplicationScoped
class FilteredRegister {

    /**
     * The choice.
     *
     * @param which the partnerships
     * @param names of what was chosen, in the page's language
     * @param withEnded whether those that stand no more were asked for as well
     */
    record Choice(Which which, String names, boolean withEnded) {}

    private static final int MOST_NAMES = 6;
    private static final String BOTH = "select name_uk, name_en from %s where %s = any(:values) order by name_uk";

    private static final Map<String, String> NAMES = Map.of(
            "municipality", BOTH.formatted("municipality", "code"),
            "raion", BOTH.formatted("raion", "code"),
            "region", BOTH.formatted("region", "code"),
            "country", BOTH.formatted("country", "code"),
            "theme", BOTH.formatted("theme", "slug"),
            "source", "select coalesce(title_uk, title), title from source where key = any(:values) order by 1");

    private static final String PARTNERS =
            "select name_uk, name_en, name_native from partner where id = any(:values) order by name_en";

    private final PartnershipFilter filter;
    private final Sql sql;

    FilteredRegister(PartnershipFilter filter, Sql sql) {
        this.filter = filter;
        this.sql = sql;
    }

    /** The head of a page of the register under these filters: what was chosen, and what there is of it. */
    static Document document(
            Choice choice, Partnerships.Totals totals, String title, PageAddress address, Words words) {
        long count = totals.standing() + (choice.withEnded() ? totals.ended() : 0);
        var description = count == 0
                ? words.text("filtered.none", "names", choice.names())
                : words.text(
                        "filtered.description",
                        "names",
                        choice.names(),
                        "partnerships",
                        words.counted("partnerships", count));
        return new Document(words, address, title + ": " + choice.names(), description).headed(title);
    }

    /** Nothing where there is no filter, or one that only the page knows or nobody does: the page says so itself. */
    Optional<Choice> of(PageAddress address, Words words) {
        try {
            var asked = asked(address.query());
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            var conditions = filter.conditions(parameters(asked));
            return Optional.of(new Choice(
                    new Which(conditions.where(), conditions.values()),
                    names(asked, words),
                    asked.containsKey("status")));
        } catch (InvalidParameter | QueryString.Malformed unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> asked(String query) throws QueryString.Malformed {
        var asked = new LinkedHashMap<String, List<String>>();
        if (!query.isEmpty()) {
            for (var parameter : QueryString.parse(query.substring(1))) {
                asked.computeIfAbsent(parameter.name(), unused -> new ArrayList<>())
                        .add(parameter.value());
            }
        }
        return asked;
    }

    private static PartnershipParameters parameters(Map<String, List<String>> asked) {
        var parameters = new PartnershipParameters();
        asked.forEach((name, values) -> {
            switch (name) {
                case "municipality" -> parameters.municipality = values;
                case "raion" -> parameters.raion = values;
                case "region" -> parameters.region = values;
                case "country" -> parameters.country = values;
                case "partner" -> parameters.partner = values;
                case "theme" -> parameters.theme = values;
                case "kind" -> parameters.kind = values;
                case "status" -> parameters.status = values;
                case "trust" -> parameters.trust = values;
                case "source" -> parameters.source = values;
                case "level" -> parameters.level = values;
                case "year" -> parameters.year = values;
                case "signedFrom" -> parameters.signedFrom = values.getFirst();
                case "signedTo" -> parameters.signedTo = values.getFirst();
                case "q" -> parameters.q = values.getFirst();
                default -> throw InvalidParameter.query(name, values.getFirst(), "is no filter of the register");
            }
        });
        return parameters;
    }

    private String names(Map<String, List<String>> asked, Words words) {
        var names = new ArrayList<String>();
        asked.forEach((name, values) -> names.addAll(
                switch (name) {
                    case "partner" ->
                        sql
                                .list(
                                        PARTNERS,
                                        Map.of("values", values.toArray(String[]::new)),
                                        FilteredRegister::partner)
                                .stream()
                                .map(partner -> partner.in(words.language()))
                                .toList();
                    case "kind", "status", "trust" ->
                        values.stream()
                                .map(value -> words.text(name + "." + value))
                                .toList();
                    case "q" ->
                        values.stream()
                                .map(text -> words.text("quoted", "text", Violation.shortened(text)))
                                .toList();
                    case "year", "signedFrom", "signedTo", "level" -> values;
                    default -> named(name, values, words.language());
                }));
        var shown = names.stream().distinct().limit(MOST_NAMES).toList();
        return String.join(", ", shown) + (names.size() > MOST_NAMES ? " …" : "");
    }

    private List<String> named(String filter, List<String> values, Language language) {
        @Nullable String select = NAMES.get(filter);
        return select == null
                ? List.of()
                : sql.list(select, Map.of("values", values.toArray(String[]::new)), row -> name(row, language));
    }

    private static String name(Columns row, Language language) {
        var uk = row.text();
        var en = row.text();
        return language == Language.UK ? uk : en;
    }

    private static PartnerName partner(Columns row) {
        return new PartnerName(row.textOrNull(), row.text(), row.textOrNull());
    }
}
