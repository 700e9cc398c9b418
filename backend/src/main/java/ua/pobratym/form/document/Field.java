package ua.pobratym.form.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;

/** One thing that a form asks for. */
@Schema(name = "FormField", description = "One thing that a form asks for")
public record Field(
        @Schema(description = "Name of its value", examples = "ourHead")
        String id,

        @Schema(enumeration = {"text", "longText", "date", "number", "money", "choice", "rows"})
        String kind,

        @Schema(description = "Whether a bilingual document wants it in both languages")
        boolean bilingual,

        Name label,

        @Schema(description = "How to fill it in") @Nullable Name hint,

        @Schema(description = "Most characters of a text") int maxLength,

        @Schema(description = "Of a choice: what may be chosen")
        List<Choice> choices,

        @Schema(description = "Of rows: how many empty ones the blank document has")
        int emptyRows,

        @Schema(description = "Of rows: what each row has") List<Field> columns) {

    public static final String TEXT = "text";
    public static final String LONG_TEXT = "longText";
    public static final String DATE = "date";
    public static final String NUMBER = "number";
    public static final String MONEY = "money";
    public static final String CHOICE = "choice";
    public static final String ROWS = "rows";
    public static final List<String> KINDS = List.of(TEXT, LONG_TEXT, DATE, NUMBER, MONEY, CHOICE, ROWS);
    public static final List<String> KINDS_OF_COLUMNS = List.of(TEXT, LONG_TEXT, DATE, NUMBER, MONEY);

    private static final int USUAL_TEXT = 300;
    private static final int USUAL_LONG_TEXT = 2000;
    private static final int USUAL_ROWS = 5;

    /** One of the values of a choice. */
    @Schema(name = "FormChoice")
    public record Choice(@Schema(examples = "threeYears") String id, Name label) {}

    /** What a file leaves out has its usual value. */
    public Field {
        maxLength = maxLength > 0 ? maxLength : kind.equals(LONG_TEXT) ? USUAL_LONG_TEXT : USUAL_TEXT;
        emptyRows = emptyRows > 0 ? emptyRows : kind.equals(ROWS) ? USUAL_ROWS : 0;
        choices = Optional.ofNullable(choices).orElse(List.of());
        columns = Optional.ofNullable(columns).orElse(List.of());
    }

    public Optional<Choice> choice(String value) {
        return choices.stream().filter(choice -> choice.id().equals(value)).findFirst();
    }
}
