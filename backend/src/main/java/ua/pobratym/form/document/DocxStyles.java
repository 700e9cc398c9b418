package ua.pobratym.form.document;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import ua.pobratym.i18n.Language;

/** How our Word documents look: page and letters as DSTU 4163:2020 wants them of official papers. */
final class DocxStyles {

    private static final String FONT = "Times New Roman";
    /** Twentieths of a point. */
    private static final int MILLIMETRE = 57;

    private static final int PAGE_WIDTH = 210 * MILLIMETRE;
    private static final int PAGE_HEIGHT = 297 * MILLIMETRE;
    private static final int LEFT = 30 * MILLIMETRE;
    private static final int RIGHT = 10 * MILLIMETRE;
    private static final int TOP = 20 * MILLIMETRE;
    private static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    private DocxStyles() {}

    static String heading(int level) {
        return "Heading" + Math.min(level, 2);
    }

    static void addTo(XWPFDocument document, FormDocument form) {
        var first = form.languages().getFirst();
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(form.title());
        properties.setCreator(first == Language.UK ? "Побратим" : "Pobratym");
        properties.getUnderlyingProperties().setLanguageProperty(DocxParts.tag(first));
        page(document);
        numberPages(document);
        var styles = document.createStyles();
        styles.setSpellingLanguage(DocxParts.tag(first));
        styles.addStyle(new XWPFStyle(normal()));
        styles.addStyle(new XWPFStyle(headingStyle(1, 28, 240)));
        styles.addStyle(new XWPFStyle(headingStyle(2, 24, 200)));
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
    }

    private static void numberPages(XWPFDocument document) {
        var line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static CTStyle normal() {
        var style = style("Normal", "Normal");
        style.setDefault(true);
        letters(style, 24, false);
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(120));
        return style;
    }

    private static CTStyle headingStyle(int level, int halfPoints, int before) {
        var style = style(heading(level), "heading " + level);
        style.addNewBasedOn().setVal("Normal");
        style.addNewNext().setVal("Normal");
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(before));
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        letters(style, halfPoints, true);
        return style;
    }

    private static CTStyle style(String id, String name) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        return style;
    }

    private static void letters(CTStyle style, int halfPoints, boolean bold) {
        var properties = style.addNewRPr();
        var fonts = properties.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (bold) {
            properties.addNewB();
        }
        properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    }

    static List<Integer> equal(int columns) {
        return Collections.nCopies(columns, 100 / columns);
    }

    /** Widths in percent of the text's; LibreOffice wants the grid as well. */
    static void widths(XWPFTable table, List<Integer> percents) {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(TEXT_WIDTH);
        table.getCTTbl()
                .getTblPr()
                .addNewTblLayout()
                .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var percent : percents) {
            grid.addNewGridCol().setW(BigInteger.valueOf(TEXT_WIDTH * percent / 100L));
        }
        for (var row : table.getRows()) {
            for (int column = 0; column < percents.size(); column++) {
                row.getCell(column).setWidthType(TableWidthType.DXA);
                row.getCell(column).setWidth(String.valueOf(TEXT_WIDTH * percents.get(column) / 100));
            }
        }
    }
}
