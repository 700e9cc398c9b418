package ua.pobratym.form.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Language;
import ua.pobratym.i18n.Name;
import ua.pobratym.print.PdfFile;
import ua.pobratym.site.Html;

/** Writes a form as a PDF that a screen reader can read (PDF/UA-1, ISO 14289-1). */
public final class PdfWriter {

    private static final String BOX = "☐";
    private static final Pattern ENDS = Pattern.compile("[.,;:!?)»”]+");

    private final FormDocument form;
    private final Html html = new Html();

    private PdfWriter(FormDocument form) {
        this.form = form;
    }

    /** The file's bytes. */
    public static byte[] write(FormDocument form) {
        return PdfFile.of(form.languages().getFirst(), form.title(), form.title(), "form.css", body(form));
    }

    /** The document as markup, well-formed, for a file that holds more than it. */
    public static String body(FormDocument form) {
        var writer = new PdfWriter(form);
        writer.writeBlocks();
        return writer.html.toString();
    }

    private void writeBlocks() {
        var first = form.languages().getFirst();
        for (int at = 0; at < form.blocks(); at++) {
            switch (form.block(at, first)) {
                case Block.FieldTable fields -> fields(fields);
                case Block.RowTable rows -> rows(rows);
                case Block.Signatures signatures -> signatures(signatures.both());
                default -> text(at);
            }
        }
    }

    private void text(int at) {
        if (form.isBilingual()) {
            html.element(
                    "table class=\"pair\"",
                    table -> table.element(
                            "tr",
                            row -> form.languages()
                                    .forEach(language -> row.element(
                                            "td lang=\"%s\"".formatted(language.tag()),
                                            cell -> block(form.block(at, language), language)))));
        } else {
            block(form.block(at, form.languages().getFirst()), form.languages().getFirst());
        }
    }

    private void block(Block block, Language language) {
        switch (block) {
            case Block.Heading heading ->
                html.element("h" + Math.min(heading.level(), 3), line -> line(heading.line(), language));
            case Block.Paragraph paragraph -> {
                var alone = paragraph.line().size() == 1 && paragraph.line().getFirst() instanceof Inline.Gap;
                html.element(alone ? "p class=\"alone\"" : "p", line -> line(paragraph.line(), language));
            }
            case Block.Listing list ->
                html.element(
                        list.ordered() ? "ol start=\"%d\"".formatted(list.start()) : "ul",
                        entries ->
                                list.entries().forEach(entry -> entries.element("li", line -> line(entry, language))));
            default -> throw new IllegalArgumentException(block.toString());
        }
    }

    private void line(List<Inline> line, Language language) {
        for (int i = 0; i < line.size(); i++) {
            switch (line.get(i)) {
                case Inline.Text text -> {
                    var tag = text.bold() ? "b" : text.italic() ? "i" : "span";
                    var words = text.text()
                            .substring(i == 0 ? 0 : endOf(line.get(i - 1), text).length());
                    html.element(tag, inner -> words(words));
                }
                case Inline.Gap gap -> {
                    var end =
                            i + 1 < line.size() && line.get(i + 1) instanceof Inline.Text next ? endOf(gap, next) : "";
                    gap(gap.field(), language, gap.bold(), end);
                }
                case Inline.LineBreak end -> html.emptyElement("br");
            }
        }
    }

    /** The full stop behind a gap is in the gap's element: the library would let a line begin with it. */
    private static String endOf(Inline before, Inline.Text text) {
        var end = ENDS.matcher(text.text());
        return before instanceof Inline.Gap && end.lookingAt() ? end.group() : "";
    }

    /** Our letters have no box to tick: it is drawn. */
    private void words(String text) {
        var parts = text.split(BOX, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                html.element("span class=\"box\"", "\u00a0");
            }
            html.text(parts[i]);
        }
    }

    private void gap(String gap, Language language, boolean bold, String end) {
        var value = form.filling().text(gap, language).orElse("");
        if (value.isEmpty()) {
            html.element("span class=\"gap\"", "[" + language.of(form.template().labelOf(gap)) + "]" + end);
        } else {
            html.element(
                    bold ? "b class=\"value\"" : "span class=\"value\"",
                    text -> lines(List.of((value + end).split("\n", -1))));
        }
    }

    private void lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                html.emptyElement("br");
            }
            html.text(lines.get(i));
        }
    }

    private void fields(Block.FieldTable fields) {
        html.element(
                "table class=\"framed fields\"",
                table -> fields.fields()
                        .forEach(gap -> table.element("tr", row -> {
                            row.element("th scope=\"row\"", head -> lines(form.labels(gap)));
                            row.element("td", cell -> value(gap));
                        })));
    }

    private void value(String gap) {
        var languages = form.isTheSameInAllLanguages(gap) ? form.languages().subList(0, 1) : form.languages();
        languages.forEach(language ->
                html.element("div lang=\"%s\"".formatted(language.tag()), line -> gap(gap, language, false, "")));
    }

    private void rows(Block.RowTable rows) {
        var field = form.field(rows.field());
        var filled = form.filling().rows(field.id());
        var count = filled.isEmpty() ? field.emptyRows() : filled.size();
        html.element(rows.signed() ? "table class=\"framed rows signed\"" : "table class=\"framed rows\"", table -> {
            table.element(
                    "thead",
                    head -> head.element(
                            "tr",
                            row -> form.heads(rows)
                                    .forEach(labels -> row.element("th scope=\"col\"", cell -> lines(labels)))));
            table.element("tbody", body -> {
                for (int at = 0; at < count; at++) {
                    Map<String, Name> values = at < filled.size() ? filled.get(at) : Map.of();
                    body.element("tr", row -> {
                        field.columns().forEach(column -> {
                            var value = values.get(column.id());
                            row.element(
                                    "td", cell -> lines(value == null ? List.of("\u00a0") : form.inLanguages(value)));
                        });
                        if (rows.signed()) {
                            row.element("td", signature -> signature.text("\u00a0"));
                            row.element("td", date -> date.text("\u00a0"));
                        }
                    });
                }
            });
        });
    }

    private void signatures(boolean both) {
        html.element(
                "table class=\"signatures\"",
                table -> table.element("tr", row -> {
                    row.element("td", cell -> sign(both ? Signatory.MUNICIPALITY : null));
                    row.element("td", cell -> {
                        if (both) {
                            sign(Signatory.PARTNER);
                        } else {
                            cell.text("\u00a0");
                        }
                    });
                }));
    }

    private void sign(@Nullable Signatory signatory) {
        if (signatory != null) {
            html.element("p", line -> line.element("b", words -> lines(form.words(signatory.words()))));
            signatory.gaps(form.template()).forEach(gap -> html.element("div", line -> value(gap)));
        }
        html.element("p class=\"sign\"", line -> lines(form.words(DocumentWords::signature)));
        html.element("p", line -> lines(form.words(language -> DocumentWords.date(language) + " ____________")));
    }
}
