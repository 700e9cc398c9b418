package ua.pobratym.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.pobratym.form.document.Field;
import ua.pobratym.form.document.Filling;
import ua.pobratym.form.document.FormTemplate;
import ua.pobratym.form.document.RegisterGap;
import ua.pobratym.i18n.Language;
import ua.pobratym.i18n.Name;
import ua.pobratym.problem.Faults;
import ua.pobratym.problem.InvalidParameter;
import ua.pobratym.problem.Violation;

/** Reads what a form is filled in with, and refuses it with everything that is wrong in it. */
final class FormInput {

    private static final int MOST_ROWS = 60;
    private static final int LONGEST_NAME = 300;
    private static final String VALUES = "values";

    private final FormTemplate template;
    private final RegisterFacts register;
    private final Faults faults = new Faults();
    private final FormValue value = new FormValue(faults);
    private final Map<String, Name> texts = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Name>>> rows = new LinkedHashMap<>();

    private FormInput(FormTemplate template, RegisterFacts register) {
        this.template = template;
        this.register = register;
    }

    static Filling read(FormTemplate template, JsonNode body, RegisterFacts register) {
        var input = new FormInput(template, register);
        input.read(body);
        input.faults.refuse();
        return new Filling(input.texts, input.rows);
    }

    private void read(JsonNode body) {
        var allowed = new ArrayList<>(template.register());
        allowed.add(VALUES);
        if (!value.isObject("body", body, allowed)) {
            return;
        }
        municipality(body.path(FormTemplate.MUNICIPALITY));
        partner(body.path(FormTemplate.PARTNER));
        themes(body.path(FormTemplate.THEMES));
        values(body.path(VALUES));
    }

    private void municipality(JsonNode chosen) {
        if (isMissing(chosen) || !value.isObject(FormTemplate.MUNICIPALITY, chosen, List.of("code", "name"))) {
            return;
        }
        var code = FormValue.identifier(chosen.path("code"));
        var facts = register.municipality(code);
        if (facts.isEmpty()) {
            faults.add(() ->
                    new Violation("municipality.code", "body", "names no municipality of the register", code, null));
        }
        facts.ifPresent(texts::putAll);
        name("municipality.name", chosen.path("name"), RegisterGap.MUNICIPALITY_NAME);
    }

    private void partner(JsonNode chosen) {
        if (isMissing(chosen) || !value.isObject(FormTemplate.PARTNER, chosen, List.of("id", "name", "country"))) {
            return;
        }
        if (!isMissing(chosen.path("id"))) {
            var id = FormValue.identifier(chosen.path("id"));
            var facts = register.partner(id);
            if (facts.isEmpty()) {
                faults.add(() -> new Violation("partner.id", "body", "names no partner of the register", id, null));
            }
            facts.ifPresent(texts::putAll);
        }
        if (!isMissing(chosen.path("country"))) {
            var code = FormValue.identifier(chosen.path("country"));
            register.country(code)
                    .ifPresentOrElse(
                            name -> texts.put(RegisterGap.PARTNER_COUNTRY.word(), name),
                            () -> faults.add(() -> new Violation(
                                    "partner.country",
                                    "body",
                                    "is no ISO 3166-1 alpha-2 code of a country",
                                    code,
                                    null)));
        }
        name("partner.name", chosen.path("name"), RegisterGap.PARTNER_NAME);
    }

    private void name(String field, JsonNode given, RegisterGap gap) {
        if (!isMissing(given)) {
            var name = value.text(field, given, LONGEST_NAME, false);
            if (name != null) {
                texts.put(gap.word(), completed(name));
            }
        }
    }

    /** Who writes a name in one language only wants it in both. */
    private static Name completed(Name name) {
        return new Name(name.uk().isEmpty() ? name.en() : name.uk(), name.en().isEmpty() ? name.uk() : name.en());
    }

    private void themes(JsonNode chosen) {
        if (isMissing(chosen)) {
            return;
        }
        if (!chosen.isArray()) {
            faults.add(() -> new Violation(FormTemplate.THEMES, "body", "is a list of slugs", chosen.toString(), null));
            return;
        }
        var known = register.themes();
        var names = new ArrayList<Name>();
        for (var theme : chosen) {
            var name = known.get(theme.asText());
            if (name == null) {
                faults.add(
                        () -> InvalidParameter.notAllowed(FormTemplate.THEMES, "body", theme.asText(), known.keySet()));
            } else if (!names.contains(name)) {
                names.add(name);
            }
        }
        if (!names.isEmpty()) {
            texts.put(RegisterGap.THEMES.word(), new Name(listed(names, Language.UK), listed(names, Language.EN)));
        }
    }

    private static String listed(List<Name> names, Language language) {
        return names.stream()
                .map(language::of)
                .map(name -> name.substring(0, 1).toLowerCase(language.locale()) + name.substring(1))
                .collect(Collectors.joining(", "));
    }

    private void values(JsonNode given) {
        var ids = template.fields().stream().map(Field::id).toList();
        if (isMissing(given) || !value.isObject(VALUES, given, ids)) {
            return;
        }
        for (var field : template.fields()) {
            var node = given.path(field.id());
            if (isMissing(node)) {
                continue;
            }
            if (field.kind().equals(Field.ROWS)) {
                rows(field, node);
            } else {
                put(texts, field.id(), value.of(VALUES + "." + field.id(), field, node));
            }
        }
    }

    private void rows(Field field, JsonNode given) {
        var path = VALUES + "." + field.id();
        if (!given.isArray()) {
            faults.add(() -> new Violation(path, "body", "is a list of rows", given.toString(), null));
            return;
        }
        if (given.size() > MOST_ROWS) {
            faults.add(() -> new Violation(
                    path, "body", "may have at most %d rows".formatted(MOST_ROWS), String.valueOf(given.size()), null));
            return;
        }
        var columns = field.columns().stream().map(Field::id).toList();
        var read = new ArrayList<Map<String, Name>>();
        for (int at = 0; at < given.size(); at++) {
            var place = "%s[%d]".formatted(path, at);
            var row = Objects.requireNonNull(given.get(at));
            if (!value.isObject(place, row, columns)) {
                continue;
            }
            var texts = new LinkedHashMap<String, Name>();
            for (var column : field.columns()) {
                var node = row.path(column.id());
                if (!isMissing(node)) {
                    put(texts, column.id(), value.of(place + "." + column.id(), column, node));
                }
            }
            if (!texts.isEmpty()) {
                read.add(texts);
            }
        }
        if (!read.isEmpty()) {
            rows.put(field.id(), read);
        }
    }

    private static void put(Map<String, Name> texts, String id, @Nullable Name text) {
        if (text != null && !(text.uk().isEmpty() && text.en().isEmpty())) {
            texts.put(id, text);
        }
    }

    private static boolean isMissing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
