package ua.pobratym.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.pobratym.form.document.Filling;
import ua.pobratym.form.document.FormDocument;
import ua.pobratym.form.document.FormTemplate;
import ua.pobratym.guideline.GuidelineService;
import ua.pobratym.guideline.GuidelineSummary;
import ua.pobratym.guideline.text.ManualFiles;
import ua.pobratym.i18n.Language;
import ua.pobratym.problem.Gate;

/** Gives the manual's forms, and makes documents of them. Nothing that is typed into one outlives its request. */
@ApplicationScoped
public class FormService {

    /** A document takes some megabytes while it is made; those behind wait. */
    private static final int MOST_AT_ONCE = 2;

    private final GuidelineService guidelines;
    private final RegisterFacts register;
    private final ConcurrentMap<Integer, FormTemplate> templates = new ConcurrentHashMap<>();
    private final Gate gate = new Gate(MOST_AT_ONCE);

    FormService(GuidelineService guidelines, RegisterFacts register) {
        this.guidelines = guidelines;
        this.register = register;
    }

    /** All forms in their order. */
    public List<FormSummary> all() {
        return appendices()
                .map(appendix -> {
                    var template = template(appendix.number());
                    return new FormSummary(
                            String.valueOf(appendix.number()), appendix.slug(), template.title(), template.register());
                })
                .toList();
    }

    private Stream<GuidelineSummary> appendices() {
        return guidelines.contents(Language.UK).stream()
                .filter(text -> text.kind().equals("appendix"));
    }

    Optional<FormDefinition> get(String number) {
        return find(number)
                .map(template -> new FormDefinition(
                        number, slug(template), template.title(), template.register(), template.fields()));
    }

    /** The form of the number, if there is one. */
    Optional<FormTemplate> find(String number) {
        return IntStream.rangeClosed(1, ManualFiles.APPENDICES)
                .filter(one -> String.valueOf(one).equals(number))
                .mapToObj(this::template)
                .findFirst();
    }

    String slug(FormTemplate template) {
        return appendices()
                .filter(appendix -> appendix.number() == template.number())
                .findFirst()
                .orElseThrow()
                .slug();
    }

    byte[] blank(FormTemplate template, Layout layout, FileFormat format) {
        return write(new FormDocument(template, layout.languages(), Filling.NOTHING), format);
    }

    byte[] filled(FormTemplate template, Layout layout, FileFormat format, JsonNode body) {
        var filling = FormInput.read(template, body, register);
        if (format == FileFormat.PDF) {
            PdfLetters.check(filling, layout);
        }
        return write(new FormDocument(template, layout.languages(), filling), format);
    }

    private byte[] write(FormDocument document, FileFormat format) {
        try (var turn = gate.take()) {
            return format.write(document);
        }
    }

    private FormTemplate template(int number) {
        return templates.computeIfAbsent(number, unread -> {
            var problems = new ArrayList<String>();
            var template = FormTemplate.read(ManualFiles.ofTheApplication(), unread, problems);
            if (template.isEmpty() || !problems.isEmpty()) {
                throw new IllegalStateException(String.join("; ", problems));
            }
            return template.get();
        });
    }
}
