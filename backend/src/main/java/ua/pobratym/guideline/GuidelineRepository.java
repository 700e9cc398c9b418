package ua.pobratym.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Language;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;

/** Questions to the database about the manual. */
@ApplicationScoped
class GuidelineRepository {

    private static final String TEXTS = """
            select kind, number, slug, language, title, summary, cast(updated_on as text), version, word_count, forms, laws, terms
            from guideline where language = :language order by kind desc, number""";

    private static final String SECTIONS = """
            select anchor, level, heading, markdown, html from guideline_section
            where language = :language and slug = :slug order by position""";

    /** A text without its sections. */
    record Text(GuidelineSummary summary, List<String> laws, List<String> terms) {}

    /** A section with its text. */
    record Section(@Nullable String anchor, int level, String heading, String markdown, String html) {}

    private final Sql sql;

    GuidelineRepository(Sql sql) {
        this.sql = sql;
    }

    /** All texts of a language, in the order of the manual. */
    List<Text> texts(Language language) {
        return sql.list(TEXTS, Map.of("language", language.tag()), GuidelineRepository::text);
    }

    List<Section> sections(Language language, String slug) {
        return sql.list(
                SECTIONS,
                Map.of("language", language.tag(), "slug", slug),
                row -> new Section(row.textOrNull(), row.integer(), row.text(), row.text(), row.text()));
    }

    Optional<Text> find(List<Text> texts, String slug) {
        return texts.stream().filter(text -> text.summary().slug().equals(slug)).findFirst();
    }

    private static Text text(Columns row) {
        var kind = row.text();
        var number = row.integer();
        var slug = row.text();
        var language = row.text();
        var title = row.text();
        var summary = row.text();
        var updatedOn = LocalDate.parse(row.text());
        var version = row.integer();
        var words = row.integer();
        return new Text(
                new GuidelineSummary(
                        kind,
                        number,
                        slug,
                        language,
                        title,
                        summary,
                        updatedOn,
                        version,
                        words,
                        GuidelineSummary.minutes(words),
                        row.texts(),
                        null),
                row.texts(),
                row.texts());
    }
}
