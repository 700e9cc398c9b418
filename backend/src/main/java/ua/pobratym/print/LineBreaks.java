package ua.pobratym.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.regex.Pattern;
import ua.pobratym.i18n.Language;

/**
 * Where a line may end. Java takes the apostrophe of a Ukrainian word for a closing quotation mark, and the hyphen of a
 * law's number for that of a word: there it may not, nor behind № (Unicode Standard Annex 14, LB19 and LB25).
 */
final class LineBreaks implements FSTextBreaker {

    private static final Pattern INSIDE =
            Pattern.compile("(?<=\\p{L}[’'ʼ])(?=\\p{L})|(?<=\\d-)(?=[IVXLCDM]+\\b|\\d)|(?<=№ )");

    private final FSTextBreaker java;
    private String text = "";

    LineBreaks(Language language) {
        java = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(language.locale()));
    }

    @Override
    public int next() {
        int at = java.next();
        var inside = INSIDE.matcher(text).useTransparentBounds(true);
        while (at > 0 && at < text.length() && inside.region(at, at).find()) {
            at = java.next();
        }
        return at;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        java.setText(newText);
    }
}
