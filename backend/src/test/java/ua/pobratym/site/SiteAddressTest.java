package ua.pobratym.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://pobratym.example", "http://localhost:8080", "http://[::1]:8080", "http://10.0.0.1"})
    void takesWhatCanBeginAnAddress(String origin) {
        assertThat(new SiteAddress(origin).of("/en/")).isEqualTo(origin + "/en/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pobratym.example",
                "https://pobratym.example/",
                "https://user@pobratym.example",
                "https://a b",
                "https://a\"><script>",
                "javascript:alert(1)",
                "https://-a",
                "https://a:123456"
            })
    void refusesAnythingElse(String origin) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SiteAddress(origin));
    }
}
