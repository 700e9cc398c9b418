package ua.pobratym.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.pobratym.form.document.Field;
import ua.pobratym.i18n.Language;
import ua.pobratym.i18n.Name;
import ua.pobratym.problem.Faults;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.problem.Violation;

/** Reads one value, and writes it as each language does. */
final class FormValue {

    private static final DateTimeFormatter DAY_UK =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'року'", Language.UK.locale());
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Language.EN.locale());
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final BigDecimal HIGHEST = new BigDecimal("1000000000000");
    private static final int MOST_DECIMALS = 4;
    private static final int LONGEST_NUMBER = 40;

    /** Characters that show nothing and mean nothing in a document: they are left out. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\r]");

    /** Characters that turn the reading direction of what follows, or that a document cannot hold. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|\\p{Cs}|\\p{Co}");

    private final Faults faults;

    FormValue(Faults faults) {
        this.faults = faults;
    }

    /** Whether it is an object with no other members than these. */
    boolean isObject(String path, JsonNode node, List<String> members) {
        if (!node.isObject()) {
            refuse(path, "is an object", node);
            return false;
        }
        var names = node.fieldNames();
        while (names.hasNext()) {
            var name = names.next();
            if (!members.contains(name)) {
                faults.add(() -> unknown(path, name, members));
            }
        }
        return true;
    }

    private static Violation unknown(String path, String name, List<String> members) {
        var field = path.equals("body") ? Violation.shortened(name) : path + "." + Violation.shortened(name);
        var not = InvalidParameter.notAllowed(field, "body", name, members);
        return new Violation(field, "body", "is not a member here: " + not.message(), name, members);
    }

    /** An identifier as it may be looked for: the database takes no control characters, and nothing is called by one. */
    static String identifier(JsonNode node) {
        return FORBIDDEN.matcher(node.asText()).replaceAll("\uFFFD");
    }

    /** The value as a document has it; null if it is refused. */
    @Nullable
    Name of(String path, Field field, JsonNode node) {
        return switch (field.kind()) {
            case Field.DATE -> date(path, node);
            case Field.NUMBER, Field.MONEY -> number(path, node);
            case Field.CHOICE -> choice(path, field, node);
            default -> text(path, node, field.maxLength(), field.kind().equals(Field.LONG_TEXT));
        };
    }

    /** A text, the same in both languages or one for each. */
    @Nullable
    Name text(String path, JsonNode node, int maxLength, boolean lines) {
        if (node.isTextual() || node.isNumber()) {
            var text = clean(path, node.asText(), maxLength, lines);
            return text == null ? null : new Name(text, text);
        }
        if (!isObject(path, node, Language.tags())) {
            return null;
        }
        var uk = clean(path + ".uk", node.path("uk").asText(""), maxLength, lines);
        var en = clean(path + ".en", node.path("en").asText(""), maxLength, lines);
        return uk == null || en == null ? null : new Name(uk, en);
    }

    private @Nullable String clean(String path, String text, int maxLength, boolean lines) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var forbidden = FORBIDDEN.matcher(visible);
        if (forbidden.find()) {
            refuse(
                    path,
                    "has the character U+%04X, which turns the reading direction or cannot stand in a document; leave it out"
                            .formatted(visible.codePointAt(forbidden.start())),
                    text);
            return null;
        }
        var tidy = lines ? visible.strip() : visible.replaceAll("\\s+", " ").strip();
        int length = tidy.codePointCount(0, tidy.length());
        if (length > maxLength) {
            refuse(path, "has %d characters; at most %d are allowed".formatted(length, maxLength), tidy);
            return null;
        }
        return tidy;
    }

    private @Nullable Name date(String path, JsonNode node) {
        if (node.asText().isEmpty()) {
            return null;
        }
        try {
            var date = LocalDate.parse(node.asText());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return new Name(DAY_UK.format(date), DAY_EN.format(date));
            }
        } catch (DateTimeParseException e) {
            // refused below, like a date of no century of ours
        }
        refuse(path, "is a date like 2026-11-29, from 1900 to 2200", node);
        return null;
    }

    private @Nullable Name number(String path, JsonNode node) {
        if (node.asText().isEmpty()) {
            return null;
        }
        var digits = node.asText().strip();
        try {
            // A number of a hundred thousand digits takes seconds to be read.
            var number = digits.length() > LONGEST_NUMBER ? HIGHEST : new BigDecimal(digits);
            if (number.abs().compareTo(HIGHEST) < 0 && number.scale() <= MOST_DECIMALS && number.precision() < 20) {
                return new Name(written(number, Language.UK), written(number, Language.EN));
            }
        } catch (NumberFormatException e) {
            // refused below, like a number that is too large
        }
        refuse(
                path,
                "is a number like 1250 or 1250.50, below 1,000,000,000,000, with at most %d decimals"
                        .formatted(MOST_DECIMALS),
                node);
        return null;
    }

    private static String written(BigDecimal number, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private @Nullable Name choice(String path, Field field, JsonNode node) {
        if (node.asText().isEmpty()) {
            return null;
        }
        var chosen = field.choice(node.asText());
        if (chosen.isEmpty()) {
            faults.add(() -> InvalidParameter.notAllowed(
                    path,
                    "body",
                    node.asText(),
                    field.choices().stream().map(Field.Choice::id).toList()));
            return null;
        }
        return chosen.get().label();
    }

    private void refuse(String path, String message, JsonNode node) {
        refuse(path, message, node.isValueNode() ? node.asText() : node.toString());
    }

    private void refuse(String path, String message, String value) {
        faults.add(() -> new Violation(path, "body", message, value, null));
    }
}
