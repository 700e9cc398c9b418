package ua.pobratym.guideline.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import ua.pobratym.i18n.Language;

/**
 * Holds together what a line's end must not tear apart: № and its number, 10 000, 5 років, a one-letter word and the next, a
 * dash and what stands before it. It is done to the texts of the HTML alone: files, search and titles have plain blanks.
 */
final class Typography implements NodeRenderer {

    /** Class of a number with a hyphen (№ 3668-IX), that is copied as it is and yet not broken. */
    static final String WHOLE = "whole";

    private static final String HELD = "\u00A0";
    private static final Pattern NUMBER_WITH_HYPHEN = Pattern.compile(
            "(?:(?:№|\\bNo\\.)\u00A0)?(?<![\\p{L}\\p{Nd}/-])\\p{Nd}[\\p{L}\\p{Nd}/]*(?:-[\\p{L}\\p{Nd}/]+)+");

    /** Each alternative is one blank; what it needs on its sides is only looked at. */
    private static final String EVERYWHERE =
            "(?<=№) |(?<=(?<!\\d)\\d{1,3}) (?=\\d{3}(?!\\d))| (?=[—–](?:\\s|$))|(?<=\\b(?:EUR|SEK|USD)) (?=\\d)|";

    private static final Pattern UK = Pattern.compile(EVERYWHERE + """
            (?<=\\d) (?=%|євро|грн|шведськ|крон|млн|млрд|тис|рок|роц|рік|місяц|тижн|дн|день|годин|хвилин|робоч|календарн\
            |січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)\
            |(?<=млн|млрд|тис\\.) (?=євро|грн|шведськ|крон)|(?<=робочих|робочі|календарних|календарні) (?=дн)\
            |(?<=(?<![\\p{L}\\p{Nd}’'-])[АБВЄЗІОУЯабвєзійоуя]) (?=\\S|$)""");

    private static final Pattern EN = Pattern.compile(EVERYWHERE + """
            (?<=\\bNo\\.) (?=\\d)\
            |(?<=\\d) (?=%|million|billion|thousand|year|month|week|day|hour|minute|working|calendar\
            |January|February|March|April|May|June|July|August|September|October|November|December)\
            |(?<=working|calendar) (?=day)""");

    private final Language language;
    private final HtmlWriter html;

    Typography(Language language, HtmlWriter html) {
        this.language = language;
        this.html = html;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        var text = set(((Text) node).getLiteral(), language);
        var numbers = NUMBER_WITH_HYPHEN.matcher(text);
        int at = 0;
        while (numbers.find()) {
            html.text(text.substring(at, numbers.start()));
            html.tag("span", Map.of("class", WHOLE));
            html.text(numbers.group());
            html.tag("/span");
            at = numbers.end();
        }
        html.text(text.substring(at));
    }

    /** The text with the blanks that hold. */
    static String set(String text, Language language) {
        return (language == Language.UK ? UK : EN).matcher(text).replaceAll(HELD);
    }
}
