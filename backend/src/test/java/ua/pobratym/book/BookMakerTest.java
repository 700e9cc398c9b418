package ua.pobratym.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.pobratym.guideline.Book;
import ua.pobratym.i18n.Language;
import ua.pobratym.testing.ApiTest;
import ua.pobratym.testing.PdfUa;

@ApiTest
class BookMakerTest {

    @TempDir
    Path folder;

    @Test
    void makesTheWholeManualAsPdfAndEpubInBothLanguages() throws IOException, InterruptedException {
        BookMaker.make(URI.create("http://localhost:" + RestAssured.port), folder);
        for (var language : Language.values()) {
            var pdf = Files.readAllBytes(folder.resolve(Book.fileName(language, Book.Format.PDF)));
            assertThat(PdfUa.faults(pdf)).isEmpty();
            assertBookmarksAndText(pdf, BookWords.of(language));
            assertThat(faultsOf(folder.resolve(Book.fileName(language, Book.Format.EPUB))))
                    .isEmpty();
        }
    }

    private static void assertBookmarksAndText(byte[] pdf, BookWords words) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            var titles = new ArrayList<String>();
            int sections = 0;
            for (PDOutlineItem item : outline.children()) {
                titles.add(item.getTitle());
                for (PDOutlineItem inner : item.children()) {
                    assertThat(inner.getDestination()).isNotNull();
                    sections++;
                }
            }
            assertThat(titles).hasSize(19).contains(words.glossary(), words.laws());
            assertThat(titles.getFirst()).startsWith(words.chapter() + " 1. ");
            assertThat(titles.get(16)).startsWith(words.appendix() + " 10. ");
            assertThat(sections).isGreaterThan(80);
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("3668-IX").doesNotContain("{{", "⟦", "�");
            assertThat(document.getNumberOfPages()).isGreaterThan(50);
            assertThat(text).contains("%1$d / %1$d".formatted(document.getNumberOfPages()));
        }
    }

    private static String faultsOf(Path epub) {
        var told = new StringWriter();
        var report = new WriterReportImpl(new PrintWriter(told, true));
        new EpubCheck(epub.toFile(), report).doValidate();
        return report.getErrorCount() + report.getFatalErrorCount() + report.getWarningCount() == 0
                ? ""
                : told.toString();
    }
}
