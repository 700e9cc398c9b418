package ua.pobratym.form;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.form.document.Field;
import ua.pobratym.i18n.Name;

/** A form and what it asks for. */
@Schema(description = "A form of the manual and what it asks for")
public record FormDefinition(
        @Schema(description = "That of its appendix", examples = "4")
        String number,

        @Schema(description = "Slug of its appendix", examples = "letter-of-intent")
        String slug,

        Name title,

        @Schema(
                description = "What is chosen from the register: municipality, partner, themes",
                examples = "[\"municipality\", \"partner\", \"themes\"]")
        List<String> register,

        List<Field> fields) {}
