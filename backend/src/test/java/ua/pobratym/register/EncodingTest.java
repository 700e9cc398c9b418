package ua.pobratym.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|IDENTITY",
                "gzip|GZIP",
                "br, gzip|BROTLI",
                "gzip;q=1.0, br;q=0.5|GZIP",
                "br ;q=0|IDENTITY",
                "br;q=0.000, *;q=0.2|GZIP",
                "identity;q=0.5, *;q=0|IDENTITY",
                "compress, ,;q=1|IDENTITY",
                "gzip;level=9;q=0.3, br;q=0.2|GZIP",
                "gzip;q=2|IDENTITY",
                "gzip;q=-1|IDENTITY"
            })
    void takesTheBestThatIsAccepted(String header, Encoding expected) {
        assertThat(Encoding.accepted(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"identity;q=0", "*;q=0", "deflate, *;q=0", "gzip;q=0, identity;q=0"})
    void saysWhenNothingIsAccepted(String header) {
        assertThat(Encoding.accepted(header)).isNull();
    }

    @Test
    void withoutTheHeaderTheAnswerIsPlain() {
        assertThat(Encoding.accepted(null)).isEqualTo(Encoding.IDENTITY);
    }
}
