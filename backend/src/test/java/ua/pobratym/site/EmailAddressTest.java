package ua.pobratym.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"register@example.org", "a.b+register@mail.example.com.ua"})
    void takesPlainAddresses(String address) {
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "register", "register@example", "a@b.ua?cc=c@d.ua", "a@b.ua, c@d.ua", "mailto:a@b.ua"})
    void refusesWhatAMailLinkCannotHold(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(address));
    }
}
