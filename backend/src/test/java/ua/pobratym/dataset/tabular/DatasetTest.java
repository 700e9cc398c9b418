package ua.pobratym.dataset.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetTest {

    private static final String DESCRIPTION = """
            {"resources": [
              {"name": "cities", "path": "cities.csv", "rowCount": 2, "schema": {
                "primaryKey": ["id"],
                "fields": [
                  {"name": "id", "type": "string", "constraints": {"required": true, "pattern": "[a-z]+"}},
                  {"name": "people", "type": "integer", "constraints": {"minimum": 1}},
                  {"name": "latitude", "type": "number", "constraints": {"minimum": 44, "maximum": 53}},
                  {"name": "kind", "type": "string", "constraints": {"enum": ["big", "small"]}},
                  {"name": "seen", "type": "date"},
                  {"name": "founded", "type": "year"},
                  {"name": "port", "type": "boolean", "constraints": {"requiredWhen": {"kind": ["big"]}}},
                  {"name": "site", "type": "string", "format": "uri"}]}},
              {"name": "twins", "path": "twins.csv", "rowCount": 1, "schema": {
                "primaryKey": ["city", "twin"],
                "fields": [{"name": "city", "type": "string"}, {"name": "twin", "type": "string"}],
                "foreignKeys": [{"fields": ["city"], "reference": {"resource": "cities", "fields": ["id"]}}]}}]}
            """;
    private static final String HEADER = "id,people,latitude,kind,seen,founded,port,site\n";
    private static final String LVIV = "lviv,700000,49.84,big,2026-11-24,1256,false,https://city-adm.lviv.ua\n";
    private static final String CITIES = HEADER + LVIV + "odesa,,,,,,,\n";
    private static final String TWINS = "city,twin\nlviv,\"Lublin, the \"\"city\"\"\"\n";

    private final Map<String, byte[]> files = new HashMap<>(
            Map.of("datapackage.json", bytes(DESCRIPTION), "cities.csv", bytes(CITIES), "twins.csv", bytes(TWINS)));

    @Test
    void readsRowsWithTheLineWhereTheyBegin() throws Exception {
        var tables = dataset().tables();

        assertThat(tables.rows("cities")).extracting(Row::line).containsExactly(2L, 3L);
        assertThat(tables.rows("cities").get(1).toMap()).isEqualTo(Map.of("id", "odesa"));
        assertThat(tables.rows("twins").getFirst().required("twin")).isEqualTo("Lublin, the \"city\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lviv,              | Lviv,             | id is "Lviv", expected a value like [a-z]+
            lviv,              | ,                 | id is empty
            700000             | many              | people is "many", expected a whole number
            700000             | 0                 | people is "0", expected at least 1
            49.84              | 4984              | latitude is "4984", expected at most 53
            49.84              | 49°N              | latitude is "49°N", expected a number
            big                | huge              | kind is "huge", expected one of big, small
            2026-11-24         | 2026-02-30        | seen is "2026-02-30", expected a date like 2026-11-24
            1256               | 56                | founded is "56", expected a year of four digits
            false              | no                | port is "no", expected true or false
            false              | ''                | port is empty
            https://city-adm   | city adm          | site is "city adm.lviv.ua", expected an address that begins with http:// or https://
            https:             | javascript:       | site is "javascript://city-adm.lviv.ua", expected an address that begins with http:// or https://
            700000             | 0700000           | people is "0700000", expected a whole number
            big                | ' big'            | kind is " big", expected no blanks around it and no control characters
            big,               | 'big,,'           | has 9 values, expected 8
            """)
    void namesTheBadValueAndItsLine(String good, String bad, String cause) {
        files.put("cities.csv", bytes(CITIES.replaceFirst(good, bad)));

        assertThat(problems()).containsExactly("cities.csv, line 2: " + cause);
    }

    @Test
    void aLineIsCountedWhereTheRecordBegins() {
        files.put("cities.csv", bytes(HEADER + "\"lv\niv\",,,,,,,\nOdesa,,,,,,,\n"));

        assertThat(problems())
                .containsExactly(
                        "cities.csv, line 2: id is \"lv�iv\", expected no blanks around it and no control characters",
                        "cities.csv, line 4: id is \"Odesa\", expected a value like [a-z]+");
    }

    @Test
    void missingAndUnexpectedColumns() {
        files.put("cities.csv", bytes(CITIES.replace("latitude,", "lat,")));

        assertThat(problems())
                .containsExactly(
                        "cities.csv, line 1: column lat is not expected",
                        "cities.csv, line 1: column latitude is missing");
    }

    @Test
    void brokenQuoting() {
        files.put("cities.csv", bytes(HEADER + LVIV + "\"odesa\"x,,,,,,,\n"));
        files.put("twins.csv", bytes("city,twin\nlviv,\"Lublin\n"));

        assertThat(problems()).hasSize(2).first().asString().startsWith("cities.csv, line 3: broken quoting (");
        assertThat(problems().getLast()).startsWith("twins.csv, line 2: broken quoting (");
    }

    @Test
    void wrongEncoding() {
        files.put("cities.csv", (HEADER + LVIV + "Málaga,,,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).containsExactly("cities.csv, line 3: is not UTF-8");

        files.put("cities.csv", bytes('\uFEFF' + CITIES));
        assertThat(problems()).containsExactly("cities.csv, line 1: begins with a byte order mark");
    }

    @Test
    void wrongNumberOfRows() {
        files.put("cities.csv", bytes(HEADER + LVIV));
        assertThat(problems()).containsExactly("cities.csv: has 1 rows, datapackage.json says 2");

        files.put("cities.csv", bytes(""));
        assertThat(problems()).containsExactly("cities.csv, line 1: is empty");
    }

    @Test
    void duplicateKeyAndDanglingReference() {
        files.put("cities.csv", bytes(HEADER + LVIV + LVIV));
        files.put("twins.csv", bytes("city,twin\nkyiv,Lublin\n"));

        assertThat(problems())
                .containsExactly(
                        "cities.csv, line 3: id \"lviv\" is already on line 2",
                        "twins.csv, line 2: city \"kyiv\" is not in cities.csv");
    }

    @Test
    void missingFileAndBrokenDescription() {
        files.remove("twins.csv");
        assertThat(problems()).containsExactly("twins.csv: the file is missing");

        files.remove("datapackage.json");
        assertThat(problems()).containsExactly("datapackage.json: the file is missing (datapackage.json)");

        files.put("datapackage.json", bytes("{\n\"resources\": [}"));
        assertThat(problems()).hasSize(1).first().asString().startsWith("datapackage.json, line 2: ");

        files.put("datapackage.json", bytes(DESCRIPTION.replace("\"year\"", "\"century\"")));
        assertThat(problems()).hasSize(1).first().asString().startsWith("datapackage.json: cannot be read (");
    }

    @Test
    void tellsTwentyProblemsAndCountsTheRest() {
        files.put("cities.csv", bytes(HEADER + "X,,,,,,,\n".repeat(26)));

        assertThat(problems()).hasSize(21).last().isEqualTo("… and 6 more");
    }

    @Test
    void theFingerprintChangesWithAnyByte() throws Exception {
        var before = dataset().fingerprint();

        files.put("twins.csv", bytes(TWINS + " "));

        assertThat(dataset().fingerprint()).isNotEqualTo(before);
    }

    private List<String> problems() {
        return catchThrowableOfType(
                        DamagedDatasetException.class, () -> dataset().tables())
                .problems();
    }

    private Dataset dataset() throws DamagedDatasetException {
        return Dataset.open(name -> {
            var content = files.get(name);
            if (content == null) {
                throw new NoSuchFileException(name);
            }
            return content;
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
