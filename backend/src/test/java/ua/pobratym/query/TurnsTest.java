package ua.pobratym.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import ua.pobratym.problem.ProblemException;

class TurnsTest {

    @Test
    void whoeverWaitsTooLongReadsThatTheServiceIsBusyNotThatTheDatabaseIsAway() {
        var turns = new Turns(1);
        try (var first = turns.take()) {
            assertThat(first).isNotNull();
            assertThatThrownBy(turns::take).isInstanceOfSatisfying(ProblemException.class, refused -> {
                assertThat(refused.problem().type()).isEqualTo("/problems/busy");
                assertThat(refused.problem().status()).isEqualTo(503);
                assertThat(refused.headers()).containsKey("Retry-After");
            });
        }
        turns.take().close();
    }
}
