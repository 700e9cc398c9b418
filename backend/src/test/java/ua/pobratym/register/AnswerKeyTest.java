package ua.pobratym.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerKeyTest {

    @ParameterizedTest
    @CsvSource({"/a,/a", "/a?,/a", "/a?b=2&a=1,/a?a=1&b=2", "/a?c=2&b&c=1&&a=,/a?a=&b&c=2&c=1", "/a?q=%26&p,/a?p&q=%26"
    })
    void ordersParametersByNameAndLeavesValuesAsTheyStand(String uri, String normalised) {
        assertThat(AnswerKey.normalised(uri)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|''", "''|''", "text/html,application/xhtml+xml,*/*;q=0.8|''", "application/json|2000",
                "application/json, text/plain|2000", "text/csv|0020", "image/png|0000",
                        "application/json;q=0, */*|0222",
                "text/csv;q=0.5, application/json|2010"
            })
    void foldsWhatMakesNoDifference(String accept, String expected) {
        var fold = AcceptedMedia.fold(accept);
        assertThat(fold.replaceAll("[1-9]", "1")).isEqualTo(expected.replaceAll("[1-9]", "1"));
    }

    @Test
    void keepsApartWhatIsPreferredDifferently() {
        assertThat(AcceptedMedia.fold("text/csv, application/json;q=0.9"))
                .isNotEqualTo(AcceptedMedia.fold("text/csv;q=0.9, application/json"));
        assertThat(AcceptedMedia.fold("text/csv, */*")).isNotEqualTo(AcceptedMedia.fold("*/*"));
    }

    @Test
    void theTagDependsOnVersionMomentAndKey() {
        var version = new Version(12, Instant.parse("2026-11-24T10:00:00.123456Z"));
        var tag = EntityTag.of("/api/v1/themes", version);
        assertThat(tag).startsWith("W/\"12-").isEqualTo(EntityTag.of("/api/v1/themes", version));
        assertThat(EntityTag.of("/api/v1/themes?a", version)).isNotEqualTo(tag);
        assertThat(EntityTag.of("/api/v1/themes", new Version(13, version.changedAt())))
                .isNotEqualTo(tag);
        assertThat(EntityTag.of("/api/v1/themes", new Version(12, Instant.EPOCH)))
                .isNotEqualTo(tag);
    }
}
