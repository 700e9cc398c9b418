package ua.pobratym.form.document;

import java.util.List;

/** A part of a document, from top to bottom. */
public sealed interface Block {

    /** A title (1) or the heading of a part (2, 3). */
    record Heading(int level, List<Inline> line) implements Block {}

    record Paragraph(List<Inline> line) implements Block {}

    /** A list; each entry a line. */
    record Listing(boolean ordered, int start, List<List<Inline>> entries) implements Block {}

    /** A table of two columns: what is asked, and what is filled in. */
    record FieldTable(List<String> fields) implements Block {}

    /** The rows that are filled in, under their headings; signed: each is the person who signs beside it. */
    record RowTable(String field, boolean signed) implements Block {}

    /** Where is signed: by both parties, or by the municipality alone. */
    record Signatures(boolean both) implements Block {}
}
