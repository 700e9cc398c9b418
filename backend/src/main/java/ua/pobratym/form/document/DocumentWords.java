package ua.pobratym.form.document;

import ua.pobratym.i18n.Language;

/** The few words of documents that no form says itself. */
final class DocumentWords {

    private DocumentWords() {}

    static String signature(Language language) {
        return language == Language.UK ? "(підпис)" : "(signature)";
    }

    static String signatureColumn(Language language) {
        return language == Language.UK ? "Підпис" : "Signature";
    }

    static String date(Language language) {
        return language == Language.UK ? "Дата" : "Date";
    }

    static String municipality(Language language) {
        return language == Language.UK ? "За Українську Сторону" : "For the Ukrainian Party";
    }

    static String partner(Language language) {
        return language == Language.UK ? "За Іноземну Сторону" : "For the Foreign Party";
    }

    static String fill(Language language) {
        return language == Language.UK ? "заповніть" : "fill in";
    }
}
