package ua.pobratym.form;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.pobratym.i18n.Name;

/** A form without what it asks for. */
@Schema(description = "A form of the manual")
public record FormSummary(
        @Schema(description = "That of its appendix", examples = "4")
        String number,

        @Schema(description = "Slug of its appendix", examples = "letter-of-intent")
        String slug,

        Name title,

        @Schema(
                description = "What is chosen from the register: municipality, partner, themes",
                examples = "[\"municipality\", \"partner\", \"themes\"]")
        List<String> register) {}
