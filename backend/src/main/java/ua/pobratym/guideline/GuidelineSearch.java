package ua.pobratym.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ua.pobratym.guideline.text.Figure;
import ua.pobratym.i18n.Language;
import ua.pobratym.query.Columns;
import ua.pobratym.query.Sql;
import ua.pobratym.search.TextWords;

/**
 * Finds sections of the manual by the words that they have, whatever their form, and among equals by how near to each other
 * these stand (PostgreSQL's cover density). A word that the manual does not have is read as one that
 * looks like it.
 */
@ApplicationScoped
class GuidelineSearch {

    private static final int MOST_SECTIONS = 20;
    private static final int MOST_MEANT = 3;

    /**
     * A word counts the more the fewer sections have it (inverse document frequency), most in a heading, and less where a
     * section has its beginning alone or a word that means the same.
     */
    private static final String FOUND = """
            with section as materialized (
                -- joined with nothing a vector is unpacked once, and not for every word again
                select slug, position, words || cast('' as tsvector) as words
                from guideline_section where language = :language and words @@ cast(:any as tsquery)),
            asked as (
                select number, cast(heading as tsquery) as heading, cast(alike as tsquery) as alike, cast(exact as tsquery) as exact,
                       cast(loose as tsquery) as loose
                from unnest(cast(:heading as text[]), cast(:alike as text[]), cast(:exact as text[]), cast(:loose as text[]))
                    with ordinality as w (heading, alike, exact, loose, number)),
            hit as materialized (
                select slug, position, number,
                       -- most sections have few of the words: what finds least is asked first
                       case when not words @@ loose then 0 when words @@ heading then 2 when words @@ alike then 1.5
                            when words @@ exact then 1 else 0.5 end as worth
                from section cross join asked),
            rare as (
                select number, ln(1 + (select cast(count(*) as float8) from guideline_section where language = :language)
                                      / (1 + count(*) filter (where worth > 0))) as rarity
                from hit group by number),
            best as (
                select slug, position, words, score + ts_rank_cd('{0.05, 0.4, 0.7, 1}', words, cast(:any as tsquery), 1 + 32) as score
                from section join (select slug, position, sum(worth * rarity) as score
                                   from hit join rare using (number) group by slug, position) as scored using (slug, position)
                order by score desc, slug, position limit :most)
            select slug, s.anchor, s.heading, s.plain, s.before, s.starts, s.ends, array(
                select l.lexeme || ':' || array_to_string(l.positions, ',') from unnest(best.words) as l
                where l.lexeme = any(cast(:lexemes as text[])) or l.lexeme like any(cast(:beginnings as text[])))
            from best join guideline_section s using (slug, position)
            where s.language = :language
            order by best.score desc, slug, position""";

    private static final String KNOWN = """
            select exists (select from guideline_section where language = :language and words @@ cast(word as tsquery))
            from unnest(cast(:words as text[])) with ordinality as w (word, number) order by number""";

    private static final String NEAR = """
            select word from guideline_word where language = :language and word % :word and similarity(word, :word) >= 0.5
            order by similarity(word, :word) desc, word limit :most""";

    /** A section that was found, with its text and where in it the words are. */
    private record Section(
            String slug, @Nullable String anchor, String heading, String plain, List<Passage.Hit> hits) {}

    /** Sections in which something was found, by the text that they belong to, best first. */
    record Found(
            Map<String, List<SectionMatch>> bySlug,
            @Nullable String readAs) {}

    private final Sql sql;
    private final ManualFigures figures;
    private final AskedWords words;

    GuidelineSearch(Sql sql, ManualFigures figures, AskedWords words) {
        this.sql = sql;
        this.figures = figures;
        this.words = words;
    }

    Found find(String text, Language language) {
        var asked = words.of(text, language);
        var known = known(asked, language);
        if (!asked.isEmpty() && !known.contains(false)) {
            return found(asked, language, null);
        }
        if (!known.contains(true)) {
            var other = TextWords.otherLayout(text);
            var typed = words.of(other, language);
            if (!typed.isEmpty() && !known(typed, language).contains(false)) {
                return found(typed, language, other);
            }
        }
        return corrected(text, language, asked, known);
    }

    /** With each word that the manual does not have read as those that look like it. */
    private Found corrected(String text, Language language, List<AskedWord> asked, List<Boolean> known) {
        var meant = new ArrayList<AskedWord>();
        var readAs = new StringBuilder();
        int end = 0;
        boolean changed = false;
        for (int i = 0; i < asked.size(); i++) {
            var word = asked.get(i);
            readAs.append(text, end, word.start());
            end = word.end();
            var near = known.get(i) ? List.<String>of() : near(word.beginning(), language);
            if (near.isEmpty()) {
                meant.add(word);
                readAs.append(text, word.start(), word.end());
            } else {
                changed = true;
                near.forEach(one -> meant.addAll(words.of(one, language)));
                readAs.append(near.getFirst());
            }
        }
        readAs.append(text.substring(end));
        return !changed && !known.contains(true)
                ? new Found(Map.of(), null)
                : found(meant, language, changed ? readAs.toString() : null);
    }

    private Found found(List<AskedWord> asked, Language language, @Nullable String readAs) {
        var values = new HashMap<String, Object>();
        values.put("heading", array(asked.stream().map(AskedWord::heading).toList()));
        values.put("alike", array(asked.stream().map(AskedWord::alikeInHeading).toList()));
        values.put("exact", array(asked.stream().map(AskedWord::exact).toList()));
        values.put("loose", array(asked.stream().map(AskedWord::loose).toList()));
        values.put("any", asked.stream().map(AskedWord::loose).collect(Collectors.joining(" | ")));
        values.put("lexemes", array(asked.stream().flatMap(AskedWord::lexemes).toList()));
        values.put(
                "beginnings",
                array(asked.stream()
                        .filter(AskedWord::mayGrow)
                        .map(word -> word.beginning() + "%")
                        .toList()));
        values.put("language", language.tag());
        values.put("most", MOST_SECTIONS);
        var sections = sql.list(FOUND, values, row -> section(row, asked));
        var figures = new Figures(language);
        var bySlug = new LinkedHashMap<String, List<SectionMatch>>();
        for (var section : sections) {
            bySlug.computeIfAbsent(section.slug, unused -> new ArrayList<>())
                    .add(new SectionMatch(
                            section.anchor,
                            section.heading,
                            Passage.of(section.plain, section.hits).stream()
                                    .map(piece -> new SectionMatch.Piece(figures.fill(piece.text()), piece.match()))
                                    .toList()));
        }
        return new Found(bySlug, readAs);
    }

    /** The register is only asked for its figures where one of them is in what was found. */
    private final class Figures {

        private final Language language;
        private @Nullable Map<Figure, String> numbers;

        Figures(Language language) {
            this.language = language;
        }

        String fill(String text) {
            if (!Figure.isIn(text)) {
                return text;
            }
            var known = numbers;
            if (known == null) {
                known = figures.in(language);
                numbers = known;
            }
            return Figure.fill(text, known);
        }
    }

    private static Section section(Columns row, List<AskedWord> asked) {
        var slug = row.text();
        var anchor = row.textOrNull();
        var heading = row.text();
        var plain = row.text();
        int before = row.integer();
        var starts = row.integers();
        var ends = row.integers();
        var hits = new TreeMap<Integer, Passage.Hit>();
        for (var lexeme : row.texts()) {
            var parts = lexeme.split(":", 2);
            var number = IntStream.range(0, asked.size())
                    .filter(i -> asked.get(i).has(parts[0]))
                    .findFirst();
            for (var position : parts[1].split(",")) {
                int word = Integer.parseInt(position) - before - 1;
                if (word >= 0 && word < starts.size() && number.isPresent()) {
                    hits.putIfAbsent(word, new Passage.Hit(starts.get(word), ends.get(word), number.getAsInt()));
                }
            }
        }
        return new Section(slug, anchor, heading, plain, List.copyOf(hits.values()));
    }

    /** Which of the words the manual has. */
    private List<Boolean> known(List<AskedWord> words, Language language) {
        return sql.list(
                KNOWN,
                Map.of(
                        "language",
                        language.tag(),
                        "words",
                        array(words.stream().map(AskedWord::loose).toList())),
                row -> row.truth());
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
