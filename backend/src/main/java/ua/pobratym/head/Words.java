package ua.pobratym.head;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.pobratym.i18n.Language;

/** The texts of one language, {@code head/uk.properties}: with named gaps, and with words that change with a number. */
final class Words {

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final Properties texts = new Properties();

    private Words(Language language) {
        this.language = language;
        var name = "/head/" + language.tag() + ".properties";
        try (var file = Words.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    Language language() {
        return language;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text with its gaps filled: name, value, name, value… */
    String text(String key, String... filled) {
        var text = Objects.requireNonNull(texts.getProperty(key), key);
        return GAP.matcher(text).replaceAll(gap -> {
            for (int i = 0; i < filled.length; i += 2) {
                if (filled[i].equals(gap.group(1))) {
                    return Matcher.quoteReplacement(filled[i + 1]);
                }
            }
            throw new IllegalArgumentException(key + ": nothing for " + gap.group());
        });
    }

    /** The number with its noun in the right form. */
    String counted(String key, long number) {
        var forms =
                Objects.requireNonNull(texts.getProperty("count." + key), key).split("\\|");
        return forms[Math.min(form(number), forms.length - 1)].replace("{n}", number(number));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** Ukrainian: 1, 21, 31… громада; 2–4, 22–24… громади; else громад. English: one or not. */
    private int form(long number) {
        if (language == Language.EN) {
            return number == 1 ? 0 : 1;
        }
        long tens = number % 100 / 10;
        long ones = number % 10;
        if (tens == 1 || ones == 0 || ones > 4) {
            return 2;
        }
        return ones == 1 ? 0 : 1;
    }
}
