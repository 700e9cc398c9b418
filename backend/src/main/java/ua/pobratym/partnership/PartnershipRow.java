package ua.pobratym.partnership;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.pobratym.geojson.Location;
import ua.pobratym.i18n.Name;
import ua.pobratym.i18n.NamedCode;
import ua.pobratym.i18n.WireName;
import ua.pobratym.partner.PartnerLevel;
import ua.pobratym.partner.PartnerName;
import ua.pobratym.query.Columns;
import ua.pobratym.source.Trust;

/**
 * A partnership with the points of both ends, as one row of SQL gives it.
 *
 * @param party where the Ukrainian party is: a municipality's centre; of a raion or region the middle
 */
record PartnershipRow(
        PartnershipSummary summary,
        @Nullable Location party,
        @Nullable Location partner) {

    static final String COLUMNS = """
            p.id, p.party_level, m.code, m.name_uk, m.name_en, ra.code, ra.name_uk, ra.name_en,
            re.code, re.name_uk, re.name_en, p.party_name_uk, p.party_name_en,
            pa.id, pa.name_uk, pa.name_en, pa.name_native, pa.level, c.code, c.name_uk, c.name_en,
            p.kind, p.status, p.trust, p.signed_on, p.since,
            array(select t.theme_slug from partnership_theme t where t.partnership_id = p.id order by 1),
            array(select distinct s.source_key from partnership_source s where s.partnership_id = p.id order by 1),
            coalesce(m.longitude, case when p.party_level = 'region' then re.longitude else ra.longitude end),
            coalesce(m.latitude, case when p.party_level = 'region' then re.latitude else ra.latitude end),
            pa.longitude, pa.latitude""";

    /** What a partnership refers to; outer joins, so that PostgreSQL leaves out what a statement does not use. */
    static final String JOINS = """

             left join municipality m on m.code = p.municipality_code
             left join raion ra on ra.code = coalesce(m.raion_code, p.raion_code)
             left join region re on re.code = p.region_code
             left join partner pa on pa.id = p.partner_id
             left join country c on c.code = p.country_code""";

    static final String TABLES = "\n from partnership p" + JOINS;

    static PartnershipRow of(Columns row) {
        var id = row.integer();
        var level = WireName.of(PartyLevel.class, row.text());
        var municipality = NamedCode.orNull(row.textOrNull(), row.textOrNull(), row.textOrNull());
        var raion = NamedCode.orNull(row.textOrNull(), row.textOrNull(), row.textOrNull());
        var region = new NamedCode(row.text(), new Name(row.text(), row.text()));
        var partyName = partyName(row.textOrNull(), row.textOrNull(), level, municipality, raion, region);
        var partner = new PartnershipSummary.PartnerReference(
                row.text(),
                new PartnerName(row.textOrNull(), row.text(), row.textOrNull()),
                WireName.of(PartnerLevel.class, row.text()));
        var country = new NamedCode(row.text(), new Name(row.text(), row.text()));
        var summary = new PartnershipSummary(
                id,
                level,
                municipality,
                raion,
                region,
                partyName,
                partner,
                country,
                WireName.of(PartnershipKind.class, row.text()),
                WireName.of(PartnershipStatus.class, row.text()),
                WireName.of(Trust.class, row.text()),
                row.textOrNull(),
                row.integerOrNull(),
                row.texts(),
                row.texts());
        return new PartnershipRow(
                summary,
                Location.orNull(row.decimalOrNull(), row.decimalOrNull()),
                Location.orNull(row.decimalOrNull(), row.decimalOrNull()));
    }

    private static Name partyName(
            @Nullable String ownUk,
            @Nullable String ownEn,
            PartyLevel level,
            @Nullable NamedCode municipality,
            @Nullable NamedCode raion,
            NamedCode region) {
        if (ownUk != null && ownEn != null) {
            return new Name(ownUk, ownEn);
        }
        return switch (level) {
            case MUNICIPALITY, CITY_DISTRICT ->
                Objects.requireNonNull(municipality).name();
            case RAION -> Objects.requireNonNull(raion).name();
            case REGION -> region.name();
        };
    }
}
