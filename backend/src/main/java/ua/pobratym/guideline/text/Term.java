package ua.pobratym.guideline.text;

import java.util.List;
import ua.pobratym.i18n.Name;

/** A term of the glossary. */
public record Term(String id, Name term, Name text) {

    /** glossary.yaml */
    record File(List<Term> terms) {}
}
