package ua.pobratym.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.pobratym.guideline.GuidelineRepository.Text;
import ua.pobratym.guideline.text.Figure;
import ua.pobratym.guideline.text.Manual;
import ua.pobratym.guideline.text.ManualFiles;
import ua.pobratym.i18n.Language;

/** Gives the manual: its contents, its texts with the register's figures in them, and what a search finds. */
@ApplicationScoped
public class GuidelineService {

    static final String CHAPTER = "chapter";
    static final String APPENDIX = "appendix";

    private final GuidelineRepository repository;
    private final GuidelineSearch search;
    private final ManualFigures figures;
    private final Book book;
    private volatile @Nullable Manual vocabulary;

    GuidelineService(GuidelineRepository repository, GuidelineSearch search, ManualFigures figures, Book book) {
        this.repository = repository;
        this.search = search;
        this.figures = figures;
        this.book = book;
    }

    /** All texts in the manual's order. */
    public List<GuidelineSummary> contents(Language language) {
        return repository.texts(language).stream().map(Text::summary).toList();
    }

    GuidelineList list(Language language) {
        var items = contents(language);
        return new GuidelineList(items, items.size(), null, book.downloads(language));
    }

    /** What a text finds, best first. */
    GuidelineList find(Language language, String text) {
        var found = search.find(text, language);
        var bySlug = contents(language).stream().collect(Collectors.toMap(GuidelineSummary::slug, one -> one));
        var items = found.bySlug().entrySet().stream()
                .map(entry -> Objects.requireNonNull(bySlug.get(entry.getKey())).with(entry.getValue()))
                .toList();
        return new GuidelineList(items, items.size(), found.readAs(), book.downloads(language));
    }

    /** One text. */
    public Optional<Guideline> get(Language language, String slug) {
        var texts = repository.texts(language);
        return repository.find(texts, slug).map(text -> guideline(text, texts, language));
    }

    private Guideline guideline(Text text, List<Text> texts, Language language) {
        var summary = text.summary();
        var sections = repository.sections(language, summary.slug());
        var numbers = figures.in(language);
        var at = texts.indexOf(text);
        return new Guideline(
                summary.kind(),
                summary.number(),
                summary.slug(),
                summary.language(),
                summary.title(),
                summary.summary(),
                summary.updatedOn(),
                summary.version(),
                summary.words(),
                summary.minutes(),
                headings(sections),
                joined(sections, GuidelineRepository.Section::markdown, "\n\n", numbers),
                joined(sections, GuidelineRepository.Section::html, "\n", numbers),
                forms(summary.forms(), texts),
                laws(text.laws(), language),
                terms(text.terms(), language),
                neighbour(texts, at - 1),
                neighbour(texts, at + 1));
    }

    private static List<Guideline.Heading> headings(List<GuidelineRepository.Section> sections) {
        var headings = new ArrayList<Guideline.Heading>();
        for (var section : sections) {
            if (section.anchor() != null) {
                headings.add(new Guideline.Heading(section.anchor(), section.level(), section.heading()));
            }
        }
        return headings;
    }

    private static String joined(
            List<GuidelineRepository.Section> sections,
            Function<GuidelineRepository.Section, String> part,
            String between,
            Map<Figure, String> numbers) {
        return Figure.fill(
                sections.stream().map(part).filter(one -> !one.isBlank()).collect(Collectors.joining(between)),
                numbers);
    }

    private static List<Guideline.FormReference> forms(List<String> numbers, List<Text> texts) {
        return texts.stream()
                .map(Text::summary)
                .filter(one -> one.kind().equals(APPENDIX) && numbers.contains(String.valueOf(one.number())))
                .map(one -> new Guideline.FormReference(String.valueOf(one.number()), one.slug(), one.title()))
                .toList();
    }

    private List<Guideline.LawReference> laws(List<String> ids, Language language) {
        var laws = vocabulary().laws();
        return ids.stream()
                .map(laws::get)
                .filter(Objects::nonNull)
                .map(law -> new Guideline.LawReference(
                        law.id(), law.kind(), law.numberIn(language), law.date(), law.title(), law.url()))
                .toList();
    }

    private List<Guideline.TermReference> terms(List<String> ids, Language language) {
        var terms = vocabulary().terms();
        return ids.stream()
                .map(terms::get)
                .filter(Objects::nonNull)
                .map(term -> new Guideline.TermReference(term.id(), language.of(term.term()), language.of(term.text())))
                .toList();
    }

    private static Guideline.@Nullable Neighbour neighbour(List<Text> texts, int at) {
        if (at < 0 || at >= texts.size()) {
            return null;
        }
        var summary = texts.get(at).summary();
        return new Guideline.Neighbour(summary.kind(), summary.number(), summary.slug(), summary.title());
    }

    /** Read when first needed: a start need not wait for it. Any other content of these files is another version of the register. */
    private Manual vocabulary() {
        var known = vocabulary;
        if (known == null) {
            known = Manual.vocabulary(ManualFiles.ofTheApplication());
            vocabulary = known;
        }
        return known;
    }
}
