package ua.pobratym.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;

/** What a form is filled in with: the body of a request, as the contract describes it; {@link FormInput} reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What the form is filled in with; everything may be left out, and is a gap in the document then")
record FormRequest(
        @Nullable Municipality municipality,
        @Nullable Partner partner,

        @Schema(description = "Slugs of themes", examples = "[\"culture\", \"education\"]")
        List<String> themes,

        @Schema(
                description =
                        "By the field's id: a text, `{\"uk\": …, \"en\": …}` for a bilingual one, a date as `2026-11-29`, a number, "
                                + "the id of a choice, or a list of rows, each an object by the column's id",
                examples = "{\"term\": \"threeYears\"}")
        Map<String, Object> values) {

    /** The municipality. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FormMunicipality", description = "A municipality of the register")
    record Municipality(
            @Schema(required = true, description = "KATOTTH code", examples = "UA12100070000011492")
            String code,

            @Schema(description = "How it is called in the document, instead of the register's official name") @Nullable
            Name name) {}

    /** The partner. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "FormPartner",
            description = "A partner of the register, or one that is not in it by name and country")
    record Partner(
            @Schema(description = "Identifier in the register", examples = "pl-lublin") @Nullable
            String id,

            @Schema(description = "How it is called in the document") @Nullable
            Name name,

            @Schema(description = "ISO 3166-1 alpha-2 code, of a partner that is not in the register", examples = "PL")
            @Nullable
            String country) {}
}
