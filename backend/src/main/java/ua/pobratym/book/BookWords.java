package ua.pobratym.book;

import ua.pobratym.i18n.Language;

/** What the book says beside the manual's own texts. */
record BookWords(
        String title,
        String series,
        String subject,
        String contents,
        String chapter,
        String appendix,
        String form,
        String glossary,
        String laws,
        String law,
        String asOf,
        String licence) {

    private static final BookWords UK = new BookWords(
            "Міжнародне муніципальне партнерство",
            "Посібник для громад України",
            "Як громаді знайти міжнародного партнера, укласти угоду й зробити співпрацю живою",
            "Зміст",
            "Розділ",
            "Додаток",
            "Форма",
            "Терміни",
            "Закони та інші документи",
            "%s. № %s, %s",
            "Цифри реєстру станом на %s. Чинність законів перевіряйте за офіційними посиланнями.",
            "Побратим — партнерство задля відновлення та розвитку. Текст можна вільно поширювати із зазначенням джерела (CC BY 4.0).");

    private static final BookWords EN = new BookWords(
            "International municipal partnership",
            "A manual for Ukraine’s municipalities",
            "How a municipality finds an international partner, agrees with it and makes the co-operation work",
            "Contents",
            "Chapter",
            "Appendix",
            "Form",
            "Terms",
            "Laws and other documents",
            "%s. No. %s, %s",
            "Figures of the register as of %s. Check at the official links whether a law is still in force.",
            "Pobratym – Partnership for Restoration and Development. The text may be shared freely with attribution (CC BY 4.0).");

    static BookWords of(Language language) {
        return language == Language.UK ? UK : EN;
    }

    String place(ManualContent.Text text) {
        return (text.kind().equals("chapter") ? chapter : appendix) + " " + text.number();
    }
}
