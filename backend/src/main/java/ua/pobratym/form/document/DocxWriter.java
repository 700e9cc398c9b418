package ua.pobratym.form.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;

/**
 * Writes a form as a Word document (Office Open XML, ISO/IEC 29500): headings by style, tables with repeated headings, and
 * every gap a content control that Word and LibreOffice let one fill in.
 */
public final class DocxWriter {

    /** The height of a row, in twentieths of a point. */
    private static final int ROOM_TO_SIGN = 640;

    private final FormDocument form;
    private final DocxParts parts;
    private final XWPFDocument document;

    private DocxWriter(FormDocument form, XWPFDocument document) {
        this.form = form;
        this.document = document;
        this.parts = new DocxParts(form);
    }

    /** The file's bytes. */
    public static byte[] write(FormDocument form) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            DocxStyles.addTo(document, form);
            new DocxWriter(form, document).writeBlocks();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeBlocks() {
        var language = form.languages().getFirst();
        for (int at = 0; at < form.blocks(); at++) {
            switch (form.block(at, language)) {
                case Block.FieldTable table -> fields(table);
                case Block.RowTable rows -> rows(rows);
                case Block.Signatures signatures -> signatures(signatures.both(), at == form.blocks() - 1);
                default -> at = text(at) - 1;
            }
        }
    }

    /**
     * The texts from here to the next table; returns where that is. Two languages stand side by side. What precedes the
     * signatures stays on their page: nobody signs a sheet that says nothing.
     */
    private int text(int from) {
        int end = from;
        while (end < form.blocks() && isText(form.block(end, form.languages().getFirst()))) {
            end++;
        }
        int last = isSigned(end) ? end - 1 : end;
        if (!form.isBilingual()) {
            for (int at = from; at < end; at++) {
                parts.add(
                        at == last ? kept(document::createParagraph) : document::createParagraph,
                        form.block(at, form.languages().getFirst()),
                        form.languages().getFirst());
            }
            return end;
        }
        var table = plainTable(form.languages().size());
        for (int at = from; at < end; at++) {
            var row = at == from ? table.getRow(0) : table.createRow();
            for (int column = 0; column < form.languages().size(); column++) {
                var language = form.languages().get(column);
                var paragraphs = paragraphsOf(row.getCell(column));
                parts.add(at == last ? kept(paragraphs) : paragraphs, form.block(at, language), language);
            }
        }
        space().setKeepNext(last < end);
        return end;
    }

    private boolean isSigned(int at) {
        return at < form.blocks() && form.block(at, form.languages().getFirst()) instanceof Block.Signatures;
    }

    private static Supplier<XWPFParagraph> kept(Supplier<XWPFParagraph> paragraphs) {
        return () -> {
            var paragraph = paragraphs.get();
            if (!paragraph.getCTP().isSetPPr()) {
                // without it POI fails
                paragraph.getCTP().addNewPPr();
            }
            paragraph.setKeepNext(true);
            return paragraph;
        };
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Heading || block instanceof Block.Paragraph || block instanceof Block.Listing;
    }

    private void fields(Block.FieldTable fields) {
        var table = document.createTable(fields.fields().size(), 2);
        DocxStyles.widths(table, List.of(38, 62));
        for (int at = 0; at < fields.fields().size(); at++) {
            var gap = fields.fields().get(at);
            var row = table.getRow(at);
            row.setCantSplitRow(true);
            var label = row.getCell(0).getParagraphArray(0);
            parts.lines(label, form.labels(gap), true);
            parts.value(paragraphsOf(row.getCell(1)), gap);
        }
        space();
    }

    private void rows(Block.RowTable rows) {
        var field = form.field(rows.field());
        var filled = form.filling().rows(field.id());
        var count = filled.isEmpty() ? field.emptyRows() : filled.size();
        var heads = form.heads(rows);
        var table = document.createTable(count + 1, heads.size());
        DocxStyles.widths(table, DocxStyles.equal(heads.size()));
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < heads.size(); column++) {
            parts.lines(head.getCell(column).getParagraphArray(0), heads.get(column), true);
        }
        for (int at = 0; at < count; at++) {
            var row = table.getRow(at + 1);
            row.setCantSplitRow(true);
            if (rows.signed()) {
                row.setHeight(ROOM_TO_SIGN);
            }
            Map<String, Name> values = at < filled.size() ? filled.get(at) : Map.of();
            for (int column = 0; column < field.columns().size(); column++) {
                var value = values.get(field.columns().get(column).id());
                parts.lines(
                        row.getCell(column).getParagraphArray(0),
                        value == null ? List.of("") : form.inLanguages(value),
                        false);
            }
        }
        space();
    }

    /** What comes after them is another sheet. */
    private void signatures(boolean both, boolean last) {
        space().setKeepNext(true);
        space().setKeepNext(true);
        var table = plainTable(both ? 2 : 1);
        sign(table.getRow(0).getCell(0), both ? Signatory.MUNICIPALITY : null);
        if (both) {
            sign(table.getRow(0).getCell(1), Signatory.PARTNER);
        }
        table.getRow(0).setCantSplitRow(true);
        if (!last) {
            space().setPageBreak(true);
        }
    }

    private void sign(XWPFTableCell cell, @Nullable Signatory signatory) {
        var paragraphs = paragraphsOf(cell);
        if (signatory != null) {
            parts.lines(paragraphs.get(), form.words(signatory.words()), true);
            signatory.gaps(form.template()).forEach(gap -> parts.value(paragraphs, gap));
        }
        parts.lines(paragraphs.get(), List.of(""), false);
        parts.lines(paragraphs.get(), List.of("________________________"), false);
        parts.lines(paragraphs.get(), form.words(DocumentWords::signature), false);
        parts.lines(paragraphs.get(), form.words(language -> DocumentWords.date(language) + " ____________"), false);
    }

    private XWPFTable plainTable(int columns) {
        var table = document.createTable(1, columns);
        table.removeBorders();
        DocxStyles.widths(table, DocxStyles.equal(columns));
        return table;
    }

    /** Tables that nothing parts would become one. */
    private XWPFParagraph space() {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontSize(6);
        run.setText("");
        return paragraph;
    }

    /** The paragraphs of a cell, of which there is one already. */
    private static Supplier<XWPFParagraph> paragraphsOf(XWPFTableCell cell) {
        var fresh = new boolean[] {true};
        return () -> {
            var paragraph = fresh[0] ? cell.getParagraphArray(0) : cell.addParagraph();
            fresh[0] = false;
            return paragraph;
        };
    }
}
