package ua.pobratym.form;

import ua.pobratym.form.document.Filling;
import ua.pobratym.form.document.RegisterGap;
import ua.pobratym.print.Typeface;
import ua.pobratym.problem.Faults;
import ua.pobratym.problem.Violation;

/** Refuses, for a PDF, what its letters cannot write: a name printed as {@code ###} is worse than a message. */
final class PdfLetters {

    private PdfLetters() {}

    /** @throws ua.pobratym.problem.InvalidParameter naming the field and the character */
    static void check(Filling filling, Layout layout) {
        var faults = new Faults();
        filling.forEach((place, text) -> layout.languages().stream()
                .map(language -> language.of(text))
                .flatMapToInt(written -> Typeface.firstLacking(written).stream())
                .findFirst()
                .ifPresent(character -> faults.add(() -> new Violation(
                        RegisterGap.of(place).isPresent() ? place : "values." + place,
                        "body",
                        "has the character U+%04X, which the PDF has no letter for; ask for a DOCX, or write it in Latin or Cyrillic letters"
                                .formatted(character),
                        Character.toString(character),
                        null))));
        faults.refuse();
    }
}
