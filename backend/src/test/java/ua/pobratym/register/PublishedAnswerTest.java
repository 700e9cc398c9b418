package ua.pobratym.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static ua.pobratym.register.AnswerReader.decoded;
import static ua.pobratym.register.AnswerReader.get;
import static ua.pobratym.register.AnswerReader.header;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.pobratym.testing.PostgresResource;

/** Over 300 lines: all cases of one mechanism, which share their set-up. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
class PublishedAnswerTest {
    private static final String THEMES = "/api/v1/trial-themes";

    @Inject
    AnswerCache cache;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @AfterEach
    void nothingHappensWhileReading() throws SQLException {
        TrialThemesResource.whileReading = null;
        execute("delete from theme where slug like 'trial-%'");
        cache.forget();
    }

    @Test
    void tellsTheLengthAndTheTagToHeadBeforeAnybodyHasReadIt() throws Exception {
        var address = fresh();
        var head = given().header("Accept-Encoding", "identity")
                .head(address)
                .then()
                .statusCode(200)
                .body(equalTo(""));
        var read = given().header("Accept-Encoding", "identity").get(address);
        assertThat(head.extract().header("Content-Length")).isEqualTo(read.header("Content-Length"));
        assertThat(head.extract().header("ETag")).isEqualTo(read.header("ETag"));
    }

    @Test
    void answersTheSecondTimeWithoutTheResource() throws Exception {
        var address = fresh();
        var first = get(address, "br");
        int readings = TrialThemesResource.READINGS.get();
        var second = get(address, "br");
        assertThat(TrialThemesResource.READINGS).hasValue(readings);
        assertThat(second.body()).isEqualTo(first.body());
        for (var name :
                new String[] {"etag", "cache-control", "vary", "content-type", "content-encoding", "content-length"}) {
            assertThat(second.headers().allValues(name))
                    .as(name)
                    .hasSize(1)
                    .isEqualTo(first.headers().allValues(name));
        }
        for (var answer : List.of(first, second)) {
            assertThat(answer.headers().firstValue("transfer-encoding")).isEmpty();
        }
        assertThat(header(first, "cache-control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(header(first, "vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(header(first, "etag")).matches("W/\"\\d+-[0-9a-z]+\"");
    }

    @Test
    void headTellsTheTagAlsoOfAnAnswerThatNobodyHasAskedForYet() {
        var address = fresh();
        var tag = given().head(address)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=0, must-revalidate")
                .header("Vary", "Accept, Accept-Encoding")
                .extract()
                .header("ETag");
        given().get(address).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void anEntityTagThatStillHoldsIsA304() throws Exception {
        var address = fresh();
        var tag = given().get(address).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        given().header("If-None-Match", "\"other\", " + tag).get(address).then().statusCode(304);
        given().header("If-None-Match", "*").get(address).then().statusCode(304);
        given().header("If-None-Match", tag.replace("W/", ""))
                .get(address)
                .then()
                .statusCode(304);
        given().header("If-None-Match", "W/\"1-abc\"").get(address).then().statusCode(200);
        given().header("If-None-Match", tag).get(THEMES + "?q=another").then().statusCode(200);
        given().header("If-None-Match", tag).head(address).then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|-",
                "gzip|gzip",
                "br|br",
                "gzip, deflate, br, zstd|br",
                "br;q=0.1, gzip;q=0.9|gzip",
                "br;q=0, gzip|gzip",
                "*|br",
                "*;q=0, gzip|gzip",
                "identity|-",
                "gzip;q=0|-",
                "deflate|-",
                "identity;q=1, gzip;q=0.5|-",
                "identity;q=0, *|br",
                "GZIP ; Q=0.8|gzip",
                "x-gzip|gzip",
                "gzip;q=nonsense|-"
            })
    void sendsTheEncodingThatIsAccepted(@Nullable String accepted, @Nullable String expected) throws Exception {
        var address = fresh();
        for (int i = 0; i < 2; i++) {
            var answer = get(address, accepted);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "content-encoding")).isEqualTo(Objects.toString(expected, ""));
            assertThat(decoded(answer)).contains("\"filling\":\"п");
            assertThat(header(answer, "content-length")).isEqualTo(Integer.toString(answer.body().length));
        }
    }

    @Test
    void refusesAClientThatTakesNoFormAtAll() throws Exception {
        var answer = get(fresh(), "identity;q=0");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(decoded(answer)).contains("/problems/not-acceptable");
    }

    @Test
    void eachEncodingIsMadeFromOneAnswer() throws Exception {
        var address = fresh();
        get(address, "br");
        int readings = TrialThemesResource.READINGS.get();
        assertThat(decoded(get(address, "gzip")))
                .isEqualTo(decoded(get(address)))
                .isEqualTo(decoded(get(address, "br")));
        for (int i = 0; i < 20; i++) {
            get(address, "br");
        }
        assertThat(TrialThemesResource.READINGS).hasValue(readings);
    }

    @Test
    void isMadeOnceForAllWhoAskAtTheSameTime() throws Exception {
        get(fresh());
        TrialThemesResource.whileReading =
                () -> LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        var address = fresh();
        int readings = TrialThemesResource.READINGS.get();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    readers.invokeAll(Collections.nCopies(40, () -> get(address).statusCode()));
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(TrialThemesResource.READINGS).hasValue(readings + 1);
    }

    @Test
    void whoWaitedForAnAnswerThatFailedIsAnsweredHimself() throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = readers.invokeAll(
                    Collections.nCopies(20, () -> get(THEMES + "?q=nothing").statusCode()));
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(404);
            }
        }
    }

    @Test
    void theOrderOfParametersDoesNotMatter() throws Exception {
        var name = UUID.randomUUID();
        get(THEMES + "?q=" + name + "&page=1");
        int readings = TrialThemesResource.READINGS.get();
        get(THEMES + "?page=1&q=" + name);
        assertThat(TrialThemesResource.READINGS).hasValue(readings);
    }

    @Test
    void headIsLikeGetWithoutTheBody() {
        var address = fresh();
        given().head(address).then().statusCode(200).body(equalTo(""));
        var length = given().header("Accept-Encoding", "identity")
                .get(address)
                .then()
                .extract()
                .header("Content-Length");
        given().header("Accept-Encoding", "identity")
                .head(address)
                .then()
                .statusCode(200)
                .header("Content-Length", length)
                .header("ETag", containsString("W/"))
                .body(equalTo(""));
    }

    @Test
    void problemsAreNeverKept() {
        for (int i = 0; i < 2; i++) {
            given().get(THEMES + "?q=nothing")
                    .then()
                    .statusCode(404)
                    .header("Cache-Control", "no-store")
                    .header("ETag", nullValue());
        }
        given().get(THEMES + "?unknown=1").then().statusCode(400).header("ETag", nullValue());
    }

    @Test
    void aChangeThroughAnotherConnectionIsSeenWithinTwoSeconds() throws Exception {
        var before = given().get(THEMES)
                .then()
                .body("slugs", not(hasItem("trial-new")))
                .extract()
                .header("ETag");
        execute("insert into theme values ('trial-new', 'н', 'n', 903)");
        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            var answer =
                    given().header("If-None-Match", before).get(THEMES).then().statusCode(200);
            answer.body("slugs", hasItem("trial-new")).header("ETag", not(equalTo(before)));
        });
    }

    @Test
    void aDatabaseThatWasRestoredToAnEarlierVersionIsKeptLikeAnyOther() throws Exception {
        var address = fresh();
        given().get(address).then().statusCode(200);
        execute("update register_version set version = version - 1, changed_at = now()");
        try {
            await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
                given().get(address).then().statusCode(200);
                int readings = TrialThemesResource.READINGS.get();
                given().get(address).then().statusCode(200);
                assertThat(TrialThemesResource.READINGS).hasValue(readings);
            });
        } finally {
            execute("update register_version set version = version + 2, changed_at = now()");
        }
    }

    @Test
    void whatFailsBecauseTheRegisterChangedUnderItIsReadAgain() {
        var failures = new AtomicInteger();
        TrialThemesResource.whileReading = () -> {
            if (failures.getAndIncrement() == 0) {
                execute("insert into theme values ('trial-moved', 'н', 'n', 904)");
                throw new IllegalStateException("what was read first does not fit what came now");
            }
        };
        try {
            given().get(fresh()).then().statusCode(200).body("slugs", hasItem("trial-moved"));
        } finally {
            TrialThemesResource.whileReading = null;
        }
    }

    @Test
    void aChangeBetweenTwoQueriesOfOneAnswerIsNoticedAndTheAnswerMadeAnew() throws Exception {
        TrialThemesResource.whileReading = () -> {
            TrialThemesResource.whileReading = null;
            execute("insert into theme values ('trial-between', 'м', 'm', 904)");
        };
        given().get(fresh()).then().body("slugs", hasItem("trial-between")).body("again", hasItem("trial-between"));
    }

    @Test
    void whatChangesFasterThanItIsReadIsAnsweredButNotKept() throws Exception {
        var added = new AtomicInteger();
        TrialThemesResource.whileReading = () -> execute("insert into theme values ('trial-"
                + "x".repeat(added.incrementAndGet()) + "', 'ш', 's', " + (1000 + added.get()) + ")");
        given().get(fresh()).then().statusCode(200).header("ETag", nullValue());
    }

    @Test
    void streamedAnswersAreKeptToo() throws Exception {
        var address = THEMES + "/csv?page=" + (1000 + (int) (Math.random() * 1_000_000) % 900);
        var first = get(address, "gzip");
        assertThat(first.statusCode()).as(decoded(first)).isEqualTo(200);
        int readings = TrialThemesResource.READINGS.get();
        var second = get(address, "gzip");
        assertThat(TrialThemesResource.READINGS).hasValue(readings);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "content-type"))
                .isEqualTo("text/csv; charset=utf-8")
                .isEqualTo(header(first, "content-type"));
        assertThat(header(second, "content-disposition")).isEqualTo("attachment; filename=themes.csv");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "gzip", "br"})
    void whatIsTooLargeToKeepIsStreamedWhole(@Nullable String encoding) throws Exception {
        int lines = 1_500_000;
        var answer = get(THEMES + "/csv?page=" + lines, encoding);
        assertThat(header(answer, "content-encoding")).isEqualTo(Objects.toString(encoding, ""));
        assertThat(answer.headers().firstValue("etag")).isEmpty();
        assertThat(decoded(answer)).endsWith("slug;" + (lines - 1) + "\r\n").hasSizeGreaterThan(16 << 20);
    }

    @Test
    void memoryStaysBoundedWhateverIsAsked() throws Exception {
        for (int i = 0; i < 3000; i++) {
            get(THEMES + "?q=" + "x".repeat(1000) + i);
        }
        assertThat(cache.weight()).isPositive().isLessThanOrEqualTo(4 << 20);
    }

    private static String fresh() {
        return THEMES + "?q=" + UUID.randomUUID();
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
