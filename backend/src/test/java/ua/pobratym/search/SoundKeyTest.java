package ua.pobratym.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundKeyTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Житомир, Zhytomyr", "Житомир, Zhitomir", "Вінниця, Винница", "Вінниця, Vinnytsia", "Львів, Lviv",
        "Кам’янець, Kamianets", "Камянець, Кам'янець", "Щецін, Щецин", "Київ, Kyiv", "Тернопіль, Тернопіл",
        "Ужгород, Uzhhorod", "Ужгород, Uzhgorod", "Згурівка, Zghurivka", "Юр’ївка, Yurivka", "Łódź, Lodz",
    })
    void writingsOfOneNameSoundAlike(String one, String other) {
        assertThat(sound(one, Spelling.ROMANISED)).isEqualTo(sound(other, Spelling.ROMANISED));
    }

    @ParameterizedTest(name = "{0} is {1} in {2}")
    @CsvSource({
        "Щецін, Szczecin, POLISH",
        "Жари, Żary, POLISH",
        "Штутгарт, Stuttgart, GERMAN",
        "Мюнстер, Münster, GERMAN",
        "Чернігів, Tschernihiw, GERMAN",
        "Харків, Charkiw, GERMAN",
        "Сегед, Szeged, HUNGARIAN",
        "Печ, Pécs, HUNGARIAN",
        "Кошіце, Košice, HOOKED",
        "Шяуляй, Šiauliai, HOOKED",
        "Яші, Iași, ROMANIAN",
        "Бурж, Bourges, FRENCH",
        "Чечина, Cecina, ITALIAN",
        "Ешкішехір, Eşkişehir, TURKISH",
        "Чикаго, Chicago, ENGLISH",
    })
    void spellingsOfALanguageSoundAsInUkrainian(String ukrainian, String inItsLanguage, Spelling spelling) {
        assertThat(sound(inItsLanguage, spelling)).isEqualTo(sound(ukrainian, Spelling.ROMANISED));
    }

    private static String sound(String name, Spelling spelling) {
        return SoundKey.of(Letters.words(name), spelling);
    }
}
