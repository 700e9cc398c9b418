package ua.pobratym.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.pobratym.testing.PackagedApplication;

/** Two processes on one database. */
class ReplicasIT {

    private static final String THEMES = "/api/v1/themes?size=200";

    @Test
    void bothGiveTheSameTagAndBothSeeAChangeWithinTwoSeconds() throws Exception {
        try (var postgres =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            try (var one = PackagedApplication.start(url);
                    var other = PackagedApplication.start(url);
                    var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                var first = one.get(THEMES);
                assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
                // The other has never answered this, and knows all the same that it still holds.
                assertThat(other.get(THEMES, "If-None-Match", tag(first)).statusCode())
                        .isEqualTo(304);
                assertThat(tag(other.get(THEMES))).isEqualTo(tag(first));

                statement.execute("insert into theme values ('a-test-of-replicas', 'а', 'a', 990)");
                for (var application : List.of(one, other)) {
                    await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
                        var answer = application.get(THEMES, "If-None-Match", tag(first));
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.body()).contains("a-test-of-replicas");
                        assertThat(tag(answer)).isNotEqualTo(tag(first));
                    });
                }
                assertThat(tag(one.get(THEMES))).isEqualTo(tag(other.get(THEMES)));
            }
        }
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("etag").orElseThrow();
    }
}
