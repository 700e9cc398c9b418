package ua.pobratym.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.pobratym.guideline.text.Figure;
import ua.pobratym.i18n.Language;
import ua.pobratym.query.Sql;
import ua.pobratym.search.TextWords;

/**
 * Finds sections of the manual by the words that they have, whatever their form, and among equals by how near to each other
 * these stand (PostgreSQL's cover density). A word that the manual does not have is read as one that
 * looks like it.
 */
@ApplicationScoped
class GuidelineSearch {

    private static final int MOST_WORDS = 12;
    private static final int MOST_SECTIONS = 30;
    private static final int MOST_MEANT = 3;

    /**
     * A word counts the more the fewer sections have it (inverse document frequency), most in a heading, and less where a
     * section has its beginning alone.
     */
    private static final String FOUND = """
            with asked as (
                select heading, exact, loose, ln(1 + (
                    select cast(count(*) as float8) / (1 + count(*) filter (where words @@ cast(loose as tsquery)))
                    from guideline_section where language = :language)) as rarity
                from unnest(cast(:heading as text[]), cast(:exact as text[]), cast(:loose as text[])) as w (heading, exact, loose))
            select slug, s.anchor, s.heading, case when s.position = 0 then g.summary || ' ' || s.plain else s.plain end
            from guideline_section s join guideline g using (language, slug),
                 lateral (select sum(rarity * case when s.words @@ cast(asked.heading as tsquery) then 2
                                                   when s.words @@ cast(exact as tsquery) then 1
                                                   when s.words @@ cast(loose as tsquery) then 0.5 else 0 end)
                          from asked) as m (score)
            where language = :language and s.words @@ cast(:any as tsquery)
            order by m.score + ts_rank_cd('{0.05, 0.4, 0.7, 1}', s.words, cast(:any as tsquery), 1 + 32) desc, slug, s.position
            limit :most""";

    private static final String KNOWN = """
            select exists (select from guideline_section where language = :language and words @@ cast(:word as tsquery))""";

    private static final String NEAR = """
            select word from guideline_word where language = :language and word % :word and similarity(word, :word) >= 0.5
            order by similarity(word, :word) desc, word limit :most""";

    /** A section that was found, with its text. */
    record Section(String slug, @Nullable String anchor, String heading, String plain) {}

    /** Sections in which something was found, by the text that they belong to, best first. */
    record Found(
            Map<String, List<SectionMatch>> bySlug,
            @Nullable String readAs) {}

    /** A word of the query: its lexemes, and those of the words that it may mean. */
    private record Asked(Set<String> lexemes, String beginning) {

        /** As the literal of a tsquery; what one has typed of a word so far finds the whole one. */
        String exact() {
            var exact = lexemes.stream()
                    .filter(lexeme -> lexeme.charAt(0) != TextWords.BEGINNING)
                    .map(Asked::quoted)
                    .collect(Collectors.joining(" | "));
            return beginning.length() < 3 ? exact : exact + " | " + quoted(beginning) + ":*";
        }

        /** The same in a heading. */
        String heading() {
            return lexemes.stream()
                    .filter(lexeme -> lexeme.charAt(0) != TextWords.BEGINNING)
                    .map(lexeme -> quoted(lexeme) + ":A")
                    .collect(Collectors.joining(" | "));
        }

        String loose() {
            return lexemes.stream()
                    .map(Asked::quoted)
                    .collect(Collectors.joining(
                            " | ", "", beginning.length() < 3 ? "" : " | " + quoted(beginning) + ":*"));
        }

        boolean means(TextWords.Word word) {
            return word.lexemes().stream()
                    .anyMatch(lexeme ->
                            lexemes.contains(lexeme) || (beginning.length() >= 3 && lexeme.startsWith(beginning)));
        }

        private static String quoted(String lexeme) {
            return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
        }
    }

    private final Sql sql;
    private final ManualFigures figures;

    GuidelineSearch(Sql sql, ManualFigures figures) {
        this.sql = sql;
        this.figures = figures;
    }

    Found find(String text, Language language) {
        var asked = asked(text, language);
        var known = asked.stream().filter(word -> isKnown(word, language)).toList();
        if (!known.isEmpty() && known.size() == asked.size()) {
            return found(asked, language, null);
        }
        if (known.isEmpty()) {
            var other = TextWords.otherLayout(text);
            var typed = asked(other, language);
            if (!typed.isEmpty() && typed.stream().allMatch(word -> isKnown(word, language))) {
                return found(typed, language, other);
            }
        }
        return corrected(text, language, known);
    }

    /** With each word that the manual does not have read as those that look like it. */
    private Found corrected(String text, Language language, List<Asked> known) {
        var words = new ArrayList<Asked>();
        var readAs = new StringBuilder();
        int end = 0;
        boolean changed = false;
        for (var word : TextWords.of(text, language)) {
            var asked = asked(text, word);
            var written = text.substring(word.start(), word.end());
            readAs.append(text, end, word.start());
            end = word.end();
            var near = isKnown(asked, language) ? List.<String>of() : near(asked.beginning, language);
            if (near.isEmpty()) {
                words.add(asked);
                readAs.append(written);
            } else {
                changed = true;
                near.forEach(one -> TextWords.of(one, language).forEach(meant -> words.add(asked(one, meant))));
                readAs.append(near.getFirst());
            }
        }
        readAs.append(text.substring(end));
        return words.isEmpty() || (known.isEmpty() && !changed)
                ? new Found(Map.of(), null)
                : found(words, language, changed ? readAs.toString() : null);
    }

    private Found found(List<Asked> asked, Language language, @Nullable String readAs) {
        var sections = sql.list(
                FOUND,
                Map.of(
                        "heading", array(asked.stream().map(Asked::heading).toList()),
                        "exact", array(asked.stream().map(Asked::exact).toList()),
                        "loose", array(asked.stream().map(Asked::loose).toList()),
                        "any", asked.stream().map(Asked::loose).collect(Collectors.joining(" | ")),
                        "language", language.tag(),
                        "most", MOST_SECTIONS),
                row -> new Section(row.text(), row.textOrNull(), row.text(), row.text()));
        var numbers = figures.in(language);
        var bySlug = new LinkedHashMap<String, List<SectionMatch>>();
        for (var section : sections) {
            var plain = Figure.fill(section.plain, numbers);
            bySlug.computeIfAbsent(section.slug, unused -> new ArrayList<>())
                    .add(new SectionMatch(
                            section.anchor,
                            section.heading,
                            Passage.of(
                                    plain,
                                    language,
                                    word -> asked.stream()
                                            .filter(one -> one.means(word))
                                            .findFirst())));
        }
        return new Found(bySlug, readAs);
    }

    private static List<Asked> asked(String text, Language language) {
        return TextWords.of(text, language).stream()
                .limit(MOST_WORDS)
                .map(word -> asked(text, word))
                .toList();
    }

    private static Asked asked(String text, TextWords.Word word) {
        return new Asked(word.lexemes(), TextWords.fold(text.substring(word.start(), word.end())));
    }

    private boolean isKnown(Asked word, Language language) {
        return sql.list(KNOWN, Map.of("language", language.tag(), "word", word.loose()), row -> row.truth())
                .getFirst();
    }

    private List<String> near(String word, Language language) {
        return word.isEmpty()
                ? List.of()
                : sql.list(
                        NEAR, Map.of("language", language.tag(), "word", word, "most", MOST_MEANT), row -> row.text());
    }

    /** As the literal of an array. */
    private static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
