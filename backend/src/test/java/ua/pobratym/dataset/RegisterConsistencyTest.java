package ua.pobratym.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.dataset.tabular.DamagedDatasetException;

/** The register of the repository, loaded: its counts (docs/register-data.md) and the rules of the domain. */
class RegisterConsistencyTest {

    private static final String OF_MUNICIPALITIES = " from partnership where party_level = 'municipality'";

    private static RegisterDatabase database;

    @BeforeAll
    static void load() throws IOException, DamagedDatasetException, SQLException {
        database = new RegisterDatabase();
        database.load(EditedFiles.REGISTER);
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2979 | count(*) from partnership where party_level = 'municipality'
            638  | count(distinct municipality_code) from partnership where party_level = 'municipality'
            2280 | count(distinct partner_id) from partnership where party_level = 'municipality'
            75   | count(distinct country_code) from partnership where party_level = 'municipality'
            31   | count(*) from partnership where party_level <> 'municipality'
            5313 | count(*) from partnership_source
            2297 | count(*) from partner
            278  | count(*) from agreement
            249  | count(*) from country
            27   | count(*) from region
            136  | count(*) from raion
            1774 | count(*) from municipality
            52   | count(*) from source
            17   | count(*) from theme
            """)
    void counts(long expected, String what) throws SQLException {
        assertThat(database.number("select " + what)).as(what).isEqualTo(expected);
    }

    @Test
    void trustStatusAndKindAreAsCompiled() throws SQLException {
        assertThat(database.texts("select trust, count(*)" + OF_MUNICIPALITIES + " group by 1 order by 1"))
                .containsExactly("listed 1726", "reported 1049", "verified 204");
        assertThat(database.texts("select status, count(*)" + OF_MUNICIPALITIES + " group by 1 order by 1"))
                .containsExactly("active 2710", "ended_or_suspended 71", "in_preparation 4", "unknown 194");
        assertThat(database.texts("select kind, count(*)" + OF_MUNICIPALITIES + " group by 1 order by 1"))
                .containsExactly(
                        "cooperation 415",
                        "cross_border 17",
                        "friendship 3",
                        "memorandum 37",
                        "other 13",
                        "project 14",
                        "twinning 1049",
                        "unknown 1431");
        assertThat(database.texts("select party_level, count(*) from partnership group by 1 order by 1"))
                .containsExactly("city_district 6", "municipality 2979", "raion 23", "region 2");
    }

    @Test
    void municipalitiesByScopeAndReportingState() throws SQLException {
        assertThat(database.texts("select scope, count(*) from municipality group by 1 order by 1"))
                .containsExactly("crimea 303", "oblast_hromada 1469", "special_city 2");
        assertThat(database.number("select count(*) from municipality where occupied"))
                .isEqualTo(469);
        assertThat(database.texts("""
                select count(*) filter (where reporting_state = 'reported') > 0,
                       bool_and(reported_on is not null) filter (where reporting_state = 'reported'),
                       bool_and(occupied) filter (where reporting_state = 'cannot_report'),
                       bool_or(occupied) filter (where reporting_state = 'no_answer')
                from municipality""")).containsExactly("t t t f");
        assertThat(database.number("""
                select count(*) from municipality m where (reporting_state = 'reported') <> exists (
                    select from partnership p join partnership_source s on s.partnership_id = p.id
                    where p.party_level = 'municipality' and p.municipality_code = m.code
                      and s.source_key in ('register-3668', 'ministry-map'))""")).isZero();
    }

    @Test
    void crimeaAndSevastopolAreUkraine() throws SQLException {
        assertThat(database.texts("select iso_code, code from region where iso_code in ('UA-40', 'UA-43') order by 1"))
                .containsExactly("UA-40 UA85000000000065278", "UA-43 UA01000000000013043");
        assertThat(
                        database.number(
                                "select count(*) from municipality where scope = 'crimea' and (region_code <> 'UA01000000000013043' or not occupied)"))
                .isZero();
        assertThat(database.number("select count(*) from raion where region_code = 'UA01000000000013043'"))
                .isEqualTo(10);
    }

    @Test
    void noPartnershipWithRussiaOrBelarusIsActiveUnlessVerified() throws SQLException {
        assertThat(
                        database.number(
                                "select count(*) from partnership where country_code in ('RU', 'BY') and status = 'active' and trust <> 'verified'"))
                .isZero();
    }

    @Test
    void announcementsAndApprovalsAreNoAgreements() throws SQLException {
        assertThat(database.number("""
                select count(*) from agreement_partnership a join partnership p on p.id = a.partnership_id
                where p.status <> 'active'""")).isZero();
        assertThat(database.texts("select count(*), min(signed_on) from agreement where signed_on > '2026-11-24'"))
                .containsExactly("0 null");
    }

    @Test
    void everyPartnershipHasASourceAndATrustThatOneOfThemGives() throws SQLException {
        assertThat(database.number("""
                select count(*) from partnership p where not exists (
                    select from partnership_source s join source on source.key = s.source_key
                    where s.partnership_id = p.id and source.trust = p.trust)""")).isZero();
        assertThat(database.number("select count(*) from source where licence = ''"))
                .isZero();
    }

    @Test
    void everySourceIsInTheLicencesOfTheRepository() throws Exception {
        var licences = Files.readString(Path.of("../DATA-LICENSES.md"));
        for (var key : database.texts("select key from source")) {
            assertThat(licences).contains("| `" + key + "` |");
        }
    }

    @Test
    void countryAndRegionOfARowAreThoseOfItsParties() throws SQLException {
        assertThat(database.number("""
                select count(*) from partnership p join partner on partner.id = p.partner_id
                left join municipality m on m.code = p.municipality_code left join raion on raion.code = p.raion_code
                where p.country_code <> partner.country_code
                   or p.region_code <> coalesce(m.region_code, raion.region_code, p.region_code)""")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A telephone number, a private address, a mobile number in international form.
                "(^|[^0-9A-Za-z/_-])\\+?[0-9]{1,3}[ (-]{1,2}[0-9]{2,3}[ )-]{1,2}[0-9]{2,3}[ -]?[0-9]{2}[ -]?[0-9]{2}",
                "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}",
                "\\+380[0-9]{9}"
            })
    void noTextHoldsATelephoneNumberOrAnEmailAddress(String pattern) throws SQLException {
        for (var column : database.texts("""
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and data_type = 'text' and column_name not in ('url', 'fingerprint')
                  and table_name not in ('flyway_schema_history', 'register_change')""")) {
            var name = column.split(" ");
            assertThat(database.texts("select %2$s from %1$s where %2$s ~ '%3$s'".formatted(name[0], name[1], pattern)))
                    .as(column)
                    .isEmpty();
        }
    }

    @Test
    void anApostropheIsWrittenInOneWay() throws SQLException {
        for (var name : new String[] {"country", "region", "raion", "municipality", "partner", "theme"}) {
            assertThat(database.texts("select name_uk from " + name + " where name_uk ~ '[''ʼ`]'"))
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Новомосковськ, UA12100070000011492", "Дніпропетровськ, UA12020010000033698", "Lwów, UA46060250000025047",
        "Odessa, UA51100270000073549", "Ungvár, UA21100230000083101", "Харьков, UA63120270000028556",
        "Київська, UA80000000000093317"
    })
    void formerAndForeignNamesAreKept(String name, String code) throws SQLException {
        assertThat(database.texts("select municipality_code from municipality_alias where alias = '" + name + "'"))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"Львівщина, UA-46", "Закарпаття, UA-21", "Буковина, UA-77", "Крым, UA-43"})
    void folkNamesOfRegionsAreKept(String name, String isoCode) throws SQLException {
        assertThat(database.texts(
                        "select distinct iso_code from region_alias join region on code = region_code where alias = '"
                                + name + "'"))
                .containsExactly(isoCode);
    }
}
