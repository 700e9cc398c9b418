package ua.pobratym.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"Кам’янець", "кам'янець", "КАМʼЯНЕЦЬ", "Кам`янець", "Кам′янець", "Кам\"янець", "Камянець"})
    void everyApostropheOrNoneIsOneName(String name) {
        assertThat(Letters.fold(Letters.words(name))).isEqualTo("камянець");
    }

    @ParameterizedTest
    @CsvSource({"Львiв,львів", "Xapків,харків", "Lvіv,lviv", "Oсa,оса", "Łódź,lodz", "Ґорлиці,горлиці", "Кёльн,кельн"})
    void lettersThatLookOrMeanAlikeAreOne(String typed, String folded) {
        assertThat(Letters.fold(Letters.words(typed))).isEqualTo(folded);
    }

    @Test
    void whatCannotBeSeenIsNoPartOfAWord() {
        assertThat(Letters.words("\u202eЛьв\u00adів\u0000 \ud800(Lviv)\t—'Kyiv'"))
                .isEqualTo(List.of("львів", "lviv", "kyiv"));
    }

    @Test
    void theShortFormOfRaionIsOneWord() {
        assertThat(Letters.words("Стрийський р-н")).isEqualTo(List.of("стрийський", "район"));
    }

    @ParameterizedTest
    @CsvSource({"Kmdsd,львів", ";bnjvbh,житомир", "Дмшм,lviv"})
    void keysOfTheOtherLayoutAreTranslated(String typed, String meant) {
        assertThat(KeyboardLayout.otherLayout(typed)).isEqualTo(meant);
    }
}
