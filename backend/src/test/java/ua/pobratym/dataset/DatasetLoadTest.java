package ua.pobratym.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.pobratym.dataset.EditedFiles.REGISTER;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.pobratym.dataset.tabular.DamagedDatasetException;

/** Each test begins with the register loaded as it is. */
class DatasetLoadTest {

    private static RegisterDatabase database;

    @BeforeAll
    static void startDatabase() throws IOException {
        database = new RegisterDatabase();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        database.close();
    }

    @BeforeEach
    void loadRegister() throws DamagedDatasetException, SQLException {
        database.load(REGISTER);
    }

    @Test
    void loadsAllInOneVersionAndAnUnchangedLoadChangesNothing() throws Exception {
        try (var own = new RegisterDatabase()) {
            var loaded = own.load(REGISTER);

            assertThat(loaded.updated() + loaded.deleted()).isZero();
            assertThat(own.version()).isEqualTo(1);
            assertThat(own.load(REGISTER)).isEqualTo(LoadResult.NOTHING);

            forgetFingerprint(own);
            assertThat(own.load(REGISTER)).isEqualTo(LoadResult.NOTHING);
            assertThat(own.version()).isEqualTo(1);
            assertThat(own.number("select count(*) from register_change where version = 1"))
                    .isEqualTo(loaded.inserted());
        }
    }

    @Test
    void aChangedFileChangesOnlyItsRows() throws Exception {
        var before = database.version();

        var result = database.load(new EditedFiles()
                .replace("partners.csv", "al-berat,AL,municipality,,,Berat,", "al-berat,AL,municipality,,,Berati,"));

        assertThat(result).isEqualTo(new LoadResult(0, 1, 0));
        assertThat(database.version()).isEqualTo(before + 1);
        assertThat(changesOf(before + 1)).containsExactly("partner al-berat update");
    }

    @Test
    void aRemovedRowGoesAndANewOneComes() throws Exception {
        var before = database.version();

        var result = database.load(new EditedFiles()
                .replace("region_aliases.csv", "UA46000000000026241,Львівщина,", "UA46000000000026241,Галичина,"));

        assertThat(result).isEqualTo(new LoadResult(1, 0, 1));
        assertThat(changesOf(before + 1))
                .containsExactlyInAnyOrder(
                        "region_alias UA46000000000026241 insert", "region_alias UA46000000000026241 delete");
    }

    @Test
    void twoRowsMayExchangeAUniqueValue() throws Exception {
        var result = database.load(new EditedFiles()
                .edit(
                        "themes.csv",
                        text -> text.replace("heritage,1\n", "heritage,0\n")
                                .replace("science,2\n", "science,1\n")
                                .replace("heritage,0\n", "heritage,2\n")));

        assertThat(result).isEqualTo(new LoadResult(0, 2, 0));
    }

    @Test
    void aChangedPartnershipGetsANewRevision() throws Exception {
        var before = database.number("select revision from partnership where id = 1");

        database.load(new EditedFiles()
                .replace(
                        "partnerships.csv",
                        "hr-trogir,twinning,unknown,,,listed",
                        "hr-trogir,friendship,active,2008,2008,listed"));

        assertThat(database.texts("select kind, status, signed_on, since, revision from partnership where id = 1"))
                .containsExactly("friendship active 2008 2008 " + (before + 1));
    }

    @Test
    void damagedDataChangeNothing() throws Exception {
        var before = database.version();

        assertThatThrownBy(() -> database.load(new EditedFiles()
                        .replace("themes.csv", "Culture and heritage", "Culture")
                        .replace("partners.csv", "al-berat,AL,municipality", "al-berat,AL,city")))
                .isInstanceOf(DamagedDatasetException.class)
                .hasMessage("partners.csv, line 2: level is \"city\", expected one of city_district, county, district,"
                        + " municipality, region");
        assertThat(database.version()).isEqualTo(before);
        assertThat(database.texts("select name_en from theme where slug = 'culture'"))
                .containsExactly("Culture and heritage");
    }

    @Test
    void whatOnlyTheDatabaseRefusesChangesNothingEither() throws Exception {
        var before = database.version();

        assertThatThrownBy(() -> database.load(new EditedFiles()
                        .replace("themes.csv", "Culture and heritage", "Culture")
                        .edit(
                                "datapackage.json",
                                text -> text.replace("\"pattern\": \"[a-z-]+\"", "\"pattern\": \".*\""))
                        .edit("themes.csv", text -> text.replace("youth,", "Youth!,"))
                        .edit("partnership_themes.csv", text -> text.replace(",youth,", ",Youth!,"))))
                .isInstanceOf(DamagedDatasetException.class)
                .hasMessageContaining("The database refuses the data")
                .hasMessageContaining("theme_slug_check");
        assertThat(database.version()).isEqualTo(before);
        assertThat(database.texts("select name_en from theme where slug = 'culture'"))
                .containsExactly("Culture and heritage");
    }

    @Test
    void twoProcessesLoadOnce() throws Exception {
        try (var own = new RegisterDatabase();
                var processes = Executors.newFixedThreadPool(2)) {
            Callable<LoadResult> load = () -> own.load(REGISTER);
            var results = processes.invokeAll(List.of(load, load));

            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .as("one loads, the other finds it done")
                    .contains(LoadResult.NOTHING)
                    .anyMatch(result -> result.inserted() > 20_000);
            assertThat(own.version()).isEqualTo(1);
        }
    }

    @Test
    void aSourceThatIsLeftOutComesBack() throws Exception {
        database.load(REGISTER, "uled-giz-map", "skew");
        assertThat(database.number("select count(*) from partnership where party_level = 'municipality'"))
                .isEqualTo(1930);
        assertThat(database.number("select count(*) from source")).isEqualTo(50);

        database.load(REGISTER);

        assertThat(database.number("select count(*) from partnership")).isEqualTo(3010);
    }

    @Test
    void refusesToLeaveOutASourceThatDoesNotExist() {
        assertThatThrownBy(() -> database.load(REGISTER, "wikipedia"))
                .isInstanceOf(DamagedDatasetException.class)
                .hasMessageStartingWith(
                        "pobratym.sources.excluded: there is no source wikipedia. The sources are register-3668, ")
                .hasMessageContaining("wikipedia-en");
    }

    private static List<String> changesOf(long version) throws SQLException {
        return database.texts("select entity, entity_key, operation from register_change where version = " + version
                + " order by seq");
    }

    private static void forgetFingerprint(RegisterDatabase of) throws SQLException {
        try (var connection = of.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from dataset_load");
        }
    }
}
