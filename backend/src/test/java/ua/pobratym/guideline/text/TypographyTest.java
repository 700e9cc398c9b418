package ua.pobratym.guideline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.pobratym.i18n.Language;

/** In these tests _ is a blank that does not break. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "постанова № 57 від 27.01.1995 | постанова №_57 від 27.01.1995",
                "1 000–50 000 євро | 1_000–50_000_євро",
                "1 200 000 грн | 1_200_000_грн",
                "до 90 % витрат | до 90_% витрат",
                "2 млн євро, 3 тис. грн | 2_млн_євро, 3_тис._грн",
                "19 грудня 2024 року | 19_грудня 2024_року",
                "за 10 робочих днів | за 10_робочих_днів",
                "у 2025 році | у_2025_році",
                "рада — сторона | рада_— сторона",
                "Рада й голова, а не громада в області | Рада й_голова, а_не громада в_області",
                "«У переліку є з ними (і з нами)» | «У_переліку є_з_ними (і_з_нами)»",
                "кредит о восьмій | кредит о_восьмій",
                "на день, до дня | на день, до дня",
                "стаття 10 Закону | стаття 10 Закону",
            })
    void ukrainianHoldsTogetherWhatBelongsTogether(String text, String set) {
        assertThat(Typography.set(text, Language.UK)).isEqualTo(set.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resolution No. 57 of 1995 | Resolution No._57 of 1995",
                "EUR 8,455–50,745 and SEK 1 million | EUR_8,455–50,745 and SEK_1_million",
                "up to 90 % of costs | up to 90_% of costs",
                "within 10 working days | within 10_working_days",
                "on 28 March 2025 | on 28_March 2025",
                "Poland – Ukraine | Poland_– Ukraine",
                "a council, I think | a council, I think",
                "No. That is all | No. That is all",
            })
    void englishToo(String text, String set) {
        assertThat(Typography.set(text, Language.EN)).isEqualTo(set.replace('_', '\u00A0'));
    }

    @Test
    void aNumberWithAHyphenIsNotBrokenAndIsCopiedAsItIs() {
        assertThat(html(
                        "[Закон № 3668-IX](https://x.example) і № 280/97-ВР, 18–22 роки, військово-облікові",
                        Language.UK))
                .contains(
                        ">Закон <span class=\"whole\">№\u00A03668-IX</span></a> і\u00A0<span class=\"whole\">№\u00A0280/97-ВР</span>,")
                .contains("18–22\u00A0роки, військово-облікові");
        assertThat(SafeHtml.heading(2, "law-3668", "Law No. 3668-IX & what it covers", Language.EN))
                .isEqualTo(
                        "<h2 id=\"law-3668\">Law <span class=\"whole\">No.\u00A03668-IX</span> &amp; what it covers</h2>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`№ 57 — і 10 000`",
                "[тут](https://x.example/№%2057?a=10%20000)",
                "[тут](https://x.example \"№ 57 — і 10 000\")",
            })
    void codeAddressesAndTitlesStayAsTheyAre(String markdown) {
        assertThat(html(markdown, Language.UK)).doesNotContain("\u00A0", "&#160;", "&nbsp;", "<span");
    }

    @Test
    void wordsAtTheEdgeOfALinkHoldToo() {
        assertThat(html("Дивіться в [реєстрі](https://x.example) — там є все.", Language.UK))
                .startsWith("<p>Дивіться в\u00A0<a ")
                .contains("</a>\u00A0— там є\u00A0все.");
    }

    private static String html(String markdown, Language language) {
        return SafeHtml.of(SafeHtml.parse(markdown), language);
    }
}
