package ua.pobratym.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that our PDFs are printed with: Latin and Cyrillic with what belongs to them. */
public final class Typeface {

    private static final CmapLookup GLYPHS = glyphs();

    private Typeface() {}

    /** The first code point of a text that there is no letter for: in the file it would be a {@code #}. */
    public static OptionalInt firstLacking(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && GLYPHS.getGlyphId(character) == 0)
                .findFirst();
    }

    private static CmapLookup glyphs() {
        try (var file = PdfFile.resource("fonts/PTSerif_400Regular.ttf");
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
