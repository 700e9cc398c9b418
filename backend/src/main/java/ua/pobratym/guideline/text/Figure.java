package ua.pobratym.guideline.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of the register that the manual names; it is put in when the text is read. */
public enum Figure {
    PARTNERSHIPS("partnerships"),
    VERIFIED_PARTNERSHIPS("verifiedPartnerships"),
    AGREEMENTS("agreements"),
    MUNICIPALITIES("municipalities"),
    MUNICIPALITIES_WITH_PARTNERS("municipalitiesWithPartners"),
    MUNICIPALITIES_WITHOUT_PARTNERS("municipalitiesWithoutPartners"),
    PARTNERS("partners"),
    PARTNER_COUNTRIES("partnerCountries");

    /** In a file. */
    static final Pattern WRITTEN = Pattern.compile("\\{\\{figure:([A-Za-z]*)}}");

    /** In what is kept. The sanitizer would tear the braces of the files apart. */
    private static final Pattern KEPT = Pattern.compile("⟦([A-Za-z]+)⟧");

    private final String word;

    Figure(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<Figure> of(String word) {
        return Arrays.stream(values())
                .filter(figure -> figure.word.equals(word))
                .findFirst();
    }

    /** The text with its figures as they are kept. */
    static String keep(String text) {
        return WRITTEN.matcher(text).replaceAll("⟦$1⟧");
    }

    /** Whether a kept text has any. */
    public static boolean isIn(String text) {
        return text.indexOf('⟦') >= 0;
    }

    /** The text with the numbers in their places. */
    public static String fill(String text, Map<Figure, String> numbers) {
        return KEPT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        of(found.group(1)).map(numbers::get).orElse(found.group())));
    }
}
