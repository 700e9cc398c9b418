package ua.pobratym.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.pobratym.form.document.Filling;
import ua.pobratym.form.document.FormDocument;
import ua.pobratym.form.document.FormTemplate;
import ua.pobratym.guideline.GuidelineService;
import ua.pobratym.guideline.GuidelineSummary;
import ua.pobratym.guideline.text.ManualFiles;
import ua.pobratym.i18n.Language;
import ua.pobratym.problem.Problem;
import ua.pobratym.problem.ProblemException;
import ua.pobratym.problem.ProblemType;

/** Gives the manual's forms, and makes documents of them. Nothing that is typed into one outlives its request. */
@ApplicationScoped
public class FormService {

    /** A document takes some megabytes while it is made; those behind wait. */
    private static final int MOST_AT_ONCE = 2;

    private static final int LONGEST_WAIT_SECONDS = 5;
    private static final String RETRY_AFTER_SECONDS = "10";

    private final GuidelineService guidelines;
    private final RegisterFacts register;
    private final ConcurrentMap<Integer, FormTemplate> templates = new ConcurrentHashMap<>();
    private final Semaphore free = new Semaphore(MOST_AT_ONCE, true);

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
        return write(new FormDocument(template, layout.languages(), FormInput.read(template, body, register)), format);
    }

    private byte[] write(FormDocument document, FileFormat format) {
        try {
            if (free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                try {
                    return format.write(document);
                } finally {
                    free.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(
                Problem.of(ProblemType.BUSY, "Many documents are being made at once; please try again"),
                Map.of("Retry-After", RETRY_AFTER_SECONDS));
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
