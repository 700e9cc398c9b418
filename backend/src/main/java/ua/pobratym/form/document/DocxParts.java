package ua.pobratym.form.document;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import ua.pobratym.i18n.Language;

/** Paragraphs, words and gaps of a Word document. */
final class DocxParts {

    private static final String GREY = "6B7280";
    private static final int BULLET_INDENT = 360;
    /** In a table, in twentieths of a point. */
    private static final int CLOSE = 40;

    private final FormDocument form;
    private long nextId = 1;

    DocxParts(FormDocument form) {
        this.form = form;
    }

    /** A text block as paragraphs. */
    void add(Supplier<XWPFParagraph> paragraphs, Block block, Language language) {
        switch (block) {
            case Block.Heading heading -> {
                var paragraph = paragraphs.get();
                paragraph.setStyle(DocxStyles.heading(heading.level()));
                paragraph.setKeepNext(true);
                if (heading.level() == 1) {
                    paragraph.setAlignment(ParagraphAlignment.CENTER);
                }
                line(paragraph, heading.line(), language);
            }
            case Block.Paragraph text -> line(paragraphs.get(), text.line(), language);
            case Block.Listing list -> {
                int number = list.start();
                for (var entry : list.entries()) {
                    var paragraph = paragraphs.get();
                    paragraph.setIndentationLeft(BULLET_INDENT);
                    paragraph.setIndentationHanging(BULLET_INDENT);
                    words(paragraph, (list.ordered() ? number + "." : "–") + "\t", language);
                    line(paragraph, entry, language);
                    number++;
                }
            }
            default -> throw new IllegalArgumentException(block.toString());
        }
    }

    /** What is filled in, or the gap for it; a paragraph for each language in which it differs. */
    void value(Supplier<XWPFParagraph> paragraphs, String gap) {
        var languages = form.isTheSameInAllLanguages(gap) ? form.languages().subList(0, 1) : form.languages();
        for (var language : languages) {
            var paragraph = paragraphs.get();
            paragraph.setSpacingAfter(CLOSE);
            gap(paragraph, gap, language, false);
        }
    }

    /** Words of no gap, each line on its own. */
    void lines(XWPFParagraph paragraph, List<String> lines, boolean bold) {
        paragraph.setSpacingAfter(CLOSE);
        var run = paragraph.createRun();
        run.setBold(bold);
        fill(run, String.join("\n", lines));
    }

    private void line(XWPFParagraph paragraph, List<Inline> line, Language language) {
        for (var part : line) {
            switch (part) {
                case Inline.Text text -> {
                    var run = words(paragraph, text.text(), language);
                    // Left alone the run is as its paragraph's style has it.
                    if (text.bold()) {
                        run.setBold(true);
                    }
                    if (text.italic()) {
                        run.setItalic(true);
                    }
                }
                case Inline.Gap gap -> gap(paragraph, gap.field(), language, gap.bold());
                case Inline.LineBreak end -> paragraph.createRun().addBreak();
            }
        }
    }

    private XWPFRun words(XWPFParagraph paragraph, String text, Language language) {
        var run = paragraph.createRun();
        run.setLang(tag(language));
        fill(run, text);
        return run;
    }

    /** A content control: its tag is the field's, so that a program can read the document back. */
    private void gap(XWPFParagraph paragraph, String gap, Language language, boolean bold) {
        var value = form.filling().text(gap, language).orElse("");
        var label = language.of(form.template().labelOf(gap));
        CTSdtRun control = paragraph.getCTP().addNewSdt();
        var properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(label);
        properties.addNewTag().setVal(gap + "." + language.tag());
        properties.addNewId().setVal(BigInteger.valueOf(nextId++));
        if (value.isEmpty()) {
            properties.addNewShowingPlcHdr();
        }
        properties.addNewText().setMultiLine(true);
        var content = control.addNewSdtContent();
        var run = new XWPFRun(content.addNewR(), paragraph);
        run.setLang(tag(language));
        if (bold) {
            run.setBold(true);
        }
        if (value.isEmpty()) {
            run.setColor(GREY);
            fill(run, "[" + label + "]");
        } else {
            fill(run, value);
        }
    }

    /** Lines of a text are lines of the run. */
    private static void fill(XWPFRun run, String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    static String tag(Language language) {
        return language == Language.UK ? "uk-UA" : "en-GB";
    }
}
