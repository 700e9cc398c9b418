package ua.pobratym.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import ua.pobratym.testing.PackagedApplication;
import ua.pobratym.testing.TcpProxy;

/** The database goes away under load and comes back. */
class OutageIT {

    private static final String KEPT = "/api/v1/themes?size=200";

    @Test
    void keptAnswersGoOnOthersAre503AndAllIsWellTwoSecondsAfterItsReturn() throws Exception {
        try (var postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
                var proxy = TcpProxy.to(postgres.getPort());
                var application =
                        PackagedApplication.start("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(proxy.port()))) {
            var kept = application.get(KEPT);
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
            for (int outage = 0; outage < 2; outage++) {
                proxy.cut();
                for (int i = 0; i < 10; i++) {
                    assertThat(application.get(KEPT).body()).isEqualTo(kept.body());
                    refused(application.get("/api/v1/themes?size=" + (10 + outage * 20 + i)));
                }
                await().atMost(Duration.ofSeconds(10))
                        .untilAsserted(() -> assertThat(
                                        application.get("/q/health/ready").statusCode())
                                .isEqualTo(503));
                assertThat(application.get("/q/health/live").statusCode()).isEqualTo(200);
                proxy.restore();
                int size = 100 + outage;
                await().atMost(Duration.ofSeconds(2))
                        .pollInterval(Duration.ofMillis(100))
                        .until(() ->
                                application.get("/api/v1/themes?size=" + size).statusCode() == 200);
                await().atMost(Duration.ofSeconds(2))
                        .until(() -> application.get("/q/health/ready").statusCode() == 200);
            }
        }
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("/problems/database-away").doesNotContain("Exception", "jdbc", "127.0.0.1");
        assertThat(answer.headers().firstValue("retry-after")).contains("2");
    }
}
