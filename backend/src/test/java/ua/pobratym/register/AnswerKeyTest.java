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
                "*/*|''",
                "''|''",
                "text/html,application/xhtml+xml,*/*;q=0.8|''",
                "application/json|0",
                "application/json, text/plain|0",
                "application/json, */*|''",
                "text/csv|2",
                "image/png|-",
                "application/json;q=0, */*|123456",
                "text/csv;q=0.5, application/json|02",
                "text/csv, */*|2013456",
                "text/csv, application/json|02",
                "application/json, text/csv|02",
                "application/pdf|5"
            })
    void foldsWhatMakesNoDifference(String accept, String expected) {
        assertThat(AcceptedMedia.fold(accept)).isEqualTo(expected);
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
