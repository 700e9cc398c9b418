package ua.pobratym.partnership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.WireName;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.source.Trust;

/**
 * The names to sort partnerships by. The page sorts its table by the same rules (sortRanks.ts), so that a file has its
 * rows in the order that its reader saw; {@code sort-cases.json} holds the two together.
 */
final class PartnershipOrder {

    private static final Map<String, Map<String, String>> COLUMNS = Map.of(
            "uk",
            columns(
                    "coalesce(p.party_name_uk, m.name_uk, ra.name_uk, re.name_uk)",
                    "name_uk",
                    // As the page shows it: without a Ukrainian name the own one, if it is in Latin letters.
                    "coalesce(pa.name_uk, case when pa.name_native ~ '^[\\u0020-\\u02ff\\u0300-\\u036f\\u1e00-\\u1eff\\u2000-\\u206f]+$' then pa.name_native end, pa.name_en)"
                            + " collate \"uk-x-icu\"",
                    ""),
            "en",
            columns(
                    "coalesce(p.party_name_en, m.name_en, ra.name_en, re.name_en) collate \"en-x-icu\"",
                    "name_en",
                    "pa.name_en collate \"en-x-icu\"",
                    " collate \"en-x-icu\""));

    private PartnershipOrder() {}

    /** SQL of each name, by the language whose names and alphabet are wanted: Ukrainian unless it is given. */
    static Map<String, String> columns(@Nullable String language) {
        var columns = COLUMNS.get(language == null ? "uk" : language);
        if (columns == null) {
            throw InvalidParameter.query("language", String.valueOf(language), List.of("uk", "en"));
        }
        return columns;
    }

    private static Map<String, String> columns(String party, String name, String partner, String collation) {
        var columns = new LinkedHashMap<String, String>();
        columns.put("id", "p.id");
        columns.put("municipality", party);
        columns.put("raion", "ra." + name + collation);
        columns.put("region", "re." + name + collation);
        columns.put("partner", partner);
        columns.put("country", "c." + name + collation);
        columns.put("kind", place(WireName.all(PartnershipKind.class), "p.kind"));
        columns.put("status", place(WireName.all(PartnershipStatus.class), "p.status"));
        columns.put("trust", place(WireName.all(Trust.class), "p.trust"));
        columns.put("level", place(WireName.all(PartyLevel.class), "p.party_level"));
        columns.put("since", "p.since");
        columns.put("signedOn", "p.signed_on");
        columns.put("themes", "nullif((select count(*) from partnership_theme t where t.partnership_id = p.id), 0)");
        columns.put(
                "sources",
                "nullif((select count(distinct s.source_key) from partnership_source s where s.partnership_id = p.id), 0)");
        return columns;
    }

    /** The place of a word in its closed set; "unknown" is no place, and so comes last both ways. */
    private static String place(List<String> words, String column) {
        return "array_position(array['" + String.join("', '", words) + "'], nullif(" + column + ", 'unknown'))";
    }
}
