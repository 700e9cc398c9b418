package ua.pobratym.form.document;

/** A part of a line of a document. */
public sealed interface Inline {

    /** Words of the form itself. */
    record Text(String text, boolean bold, boolean italic) implements Inline {}

    /**
     * What is filled in.
     *
     * @param field id of the form's field, or a name of {@link RegisterGap}
     */
    record Gap(String field, boolean bold) implements Inline {}

    /** A new line in the same paragraph. */
    record LineBreak() implements Inline {}
}
