package ua.pobratym.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.WireName;
import ua.pobratym.partnership.PartnershipKind;
import ua.pobratym.partnership.PartnershipStatus;
import ua.pobratym.partnership.PartyLevel;
import ua.pobratym.query.Columns;
import ua.pobratym.source.Trust;

/** The columns of all partnerships, filled row by row. */
final class PartnershipColumns {

    static final String SQL = """
            select p.id, p.party_level, p.municipality_code, coalesce(m.raion_code, p.raion_code), p.region_code,
                   p.partner_id, p.country_code, p.kind, p.status, p.trust, p.since,
                   array(select t.theme_slug from partnership_theme t where t.partnership_id = p.id order by 1),
                   array(select distinct s.source_key from partnership_source s where s.partnership_id = p.id order by 1),
                   p.signed_on, p.party_name_uk, p.party_name_en
            from partnership p left join municipality m on m.code = p.municipality_code order by p.id""";

    private static final int NUMBERS = 13;

    private static final int FEWEST = 4_096;

    private final int[][] numbers = new int[NUMBERS][FEWEST];
    private final List<@Nullable String> signedOn = new ArrayList<>();
    private final Map<String, Name> partyNames = new LinkedHashMap<>();
    private int row;

    void add(Columns columns, MapTables tables) {
        var id = columns.integer();
        var values = new int[] {
            id,
            WireName.of(PartyLevel.class, columns.text()).ordinal(),
            tables.municipalities().index(columns.textOrNull()),
            tables.raions().index(columns.textOrNull()),
            tables.regions().index(columns.text()),
            tables.partners().index(columns.text()),
            tables.countries().index(columns.text()),
            WireName.of(PartnershipKind.class, columns.text()).ordinal(),
            WireName.of(PartnershipStatus.class, columns.text()).ordinal(),
            WireName.of(Trust.class, columns.text()).ordinal(),
            Objects.requireNonNullElse(columns.integerOrNull(), 0),
            tables.themeSets().index(columns.texts()),
            tables.sourceSets().index(columns.texts()),
        };
        for (var i = 0; i < NUMBERS; i++) {
            if (row == numbers[i].length) {
                numbers[i] = Arrays.copyOf(numbers[i], 2 * row);
            }
            numbers[i][row] = values[i];
        }
        row++;
        signedOn.add(columns.textOrNull());
        var nameUk = columns.textOrNull();
        var nameEn = columns.textOrNull();
        if (nameUk != null && nameEn != null) {
            partyNames.put(String.valueOf(id), new Name(nameUk, nameEn));
        }
    }

    MapDocument.Partnerships build() {
        return new MapDocument.Partnerships(
                column(0),
                column(1),
                column(2),
                column(3),
                column(4),
                column(5),
                column(6),
                column(7),
                column(8),
                column(9),
                column(10),
                signedOn,
                column(11),
                column(12),
                partyNames);
    }

    private int[] column(int number) {
        return Arrays.copyOf(numbers[number], row);
    }
}
