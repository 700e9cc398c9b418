package ua.pobratym.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two languages of the page. The language is in its address: {@code /…} is Ukrainian, {@code /en/…} English. */
public enum Language {
    UK("", Locale.of("uk", "UA")),
    EN("/en", Locale.UK);

    private final String prefix;
    private final Locale locale;

    Language(String prefix, Locale locale) {
        this.prefix = prefix;
        this.locale = locale;
    }

    /** What the paths of this language begin with. */
    public String prefix() {
        return prefix;
    }

    /** As in {@code lang} and {@code hreflang}. */
    public String tag() {
        return locale.getLanguage();
    }

    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    public static List<String> tags() {
        return Arrays.stream(values()).map(Language::tag).toList();
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == UK ? EN : UK;
    }

    public String of(Name name) {
        return this == UK ? name.uk() : name.en();
    }

    public static Language ofPath(String path) {
        return path.equals(EN.prefix) || path.startsWith(EN.prefix + "/") ? EN : UK;
    }
}
