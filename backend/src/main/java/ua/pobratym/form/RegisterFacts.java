package ua.pobratym.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.pobratym.form.document.RegisterGap;
import ua.pobratym.i18n.Language;
import ua.pobratym.i18n.Name;
import ua.pobratym.partner.PartnerName;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;

/** What the register fills in: the facts of a chosen municipality or partner, by the names of {@link RegisterGap}. */
@ApplicationScoped
class RegisterFacts {

    private static final String MUNICIPALITY = """
            select m.code, m.kind, m.official_name_uk, m.official_name_en, ra.name_uk, ra.name_en, r.name_uk, r.name_en,
                   m.population, m.population_year
            from municipality m join region r on r.code = m.region_code left join raion ra on ra.code = m.raion_code
            where m.code = :code""";

    private static final String PARTNER = """
            select p.name_uk, p.name_en, p.name_native, c.name_uk, c.name_en
            from partner p join country c on c.code = p.country_code where p.id = :id""";

    private static final Map<String, Name> TYPES = Map.of(
            "urban", new Name("міська", "urban"),
            "settlement", new Name("селищна", "settlement"),
            "rural", new Name("сільська", "rural"));

    private final Sql sql;

    RegisterFacts(Sql sql) {
        this.sql = sql;
    }

    Optional<Map<String, Name>> municipality(String code) {
        return sql.list(MUNICIPALITY, Map.of("code", code), RegisterFacts::municipality).stream()
                .findFirst();
    }

    Optional<Map<String, Name>> partner(String id) {
        return sql.list(PARTNER, Map.of("id", id), RegisterFacts::partner).stream()
                .findFirst();
    }

    Optional<Name> country(String code) {
        return sql
                .list(
                        "select name_uk, name_en from country where code = :code",
                        Map.of("code", code),
                        row -> new Name(row.text(), row.text()))
                .stream()
                .findFirst();
    }

    /** By slug, in the vocabulary's order. */
    Map<String, Name> themes() {
        var themes = new LinkedHashMap<String, Name>();
        sql.list(
                        "select slug, name_uk, name_en from theme order by position",
                        Map.of(),
                        row -> Map.entry(row.text(), new Name(row.text(), row.text())))
                .forEach(theme -> themes.put(theme.getKey(), theme.getValue()));
        return themes;
    }

    private static Map<String, Name> municipality(Columns row) {
        var facts = new LinkedHashMap<String, Name>();
        var code = row.text();
        put(facts, RegisterGap.MUNICIPALITY_KATOTTH, new Name(code, code));
        put(facts, RegisterGap.MUNICIPALITY_TYPE, TYPES.get(row.text()));
        put(facts, RegisterGap.MUNICIPALITY_NAME, new Name(row.text(), row.text()));
        put(facts, RegisterGap.MUNICIPALITY_RAION, name(row.textOrNull(), row.textOrNull()));
        put(facts, RegisterGap.MUNICIPALITY_REGION, new Name(row.text(), row.text()));
        put(facts, RegisterGap.MUNICIPALITY_POPULATION, population(row.integerOrNull(), row.integerOrNull()));
        return facts;
    }

    private static Map<String, Name> partner(Columns row) {
        var facts = new LinkedHashMap<String, Name>();
        var name = new PartnerName(row.textOrNull(), row.text(), row.textOrNull());
        put(facts, RegisterGap.PARTNER_NAME, new Name(name.in(Language.UK), name.in(Language.EN)));
        put(facts, RegisterGap.PARTNER_COUNTRY, new Name(row.text(), row.text()));
        return facts;
    }

    private static @Nullable Name name(@Nullable String uk, @Nullable String en) {
        return uk == null || en == null ? null : new Name(uk, en);
    }

    private static @Nullable Name population(@Nullable Integer population, @Nullable Integer year) {
        return population == null
                ? null
                : new Name(counted(population, year, Language.UK), counted(population, year, Language.EN));
    }

    private static String counted(int population, @Nullable Integer year, Language language) {
        var number = NumberFormat.getIntegerInstance(language.locale()).format(population);
        return year == null ? number : "%s (%d)".formatted(number, year);
    }

    private static void put(Map<String, Name> facts, RegisterGap gap, @Nullable Name name) {
        if (name != null) {
            facts.put(gap.word(), name);
        }
    }
}
