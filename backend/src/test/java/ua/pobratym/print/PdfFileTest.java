package ua.pobratym.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ua.pobratym.i18n.Language;

class PdfFileTest {

    /** Of every width, so that a line ends everywhere that it may. */
    private static final String BODY = IntStream.range(0, 300)
            .mapToObj(width ->
                    "<p style=\"width: %dpt\">Сторони мають обов’язки за Законом № 3668-IX, а пам’ять об’єднує.</p>"
                            .formatted(60 + width))
            .collect(Collectors.joining());

    @Test
    void aLineDoesNotEndInsideAWordOrALawsNumber() throws IOException {
        try (var document = Loader.loadPDF(PdfFile.of(Language.UK, "Угода", "Угода", "form.css", BODY))) {
            assertThat(new PDFTextStripper().getText(document).lines())
                    .hasSizeGreaterThan(600)
                    .noneMatch(line -> line.endsWith("’") || line.endsWith("-") || line.endsWith("№ "));
        }
    }
}
