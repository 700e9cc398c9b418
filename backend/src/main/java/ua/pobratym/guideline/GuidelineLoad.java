package ua.pobratym.guideline;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.sql.DataSource;
import ua.pobratym.guideline.text.DamagedManualException;
import ua.pobratym.guideline.text.Manual;
import ua.pobratym.guideline.text.ManualFiles;
import ua.pobratym.guideline.text.ManualText;
import ua.pobratym.i18n.Language;
import ua.pobratym.query.LoadOnce;
import ua.pobratym.search.TextWords;

/** Loads the manual's files once: all or nothing, one process at a time, and not at all where they are loaded already. */
final class GuidelineLoad {

    /** Raise it when this package makes something else of the same files. */
    private static final int REVISION = 5;

    private static final LoadOnce LOAD = new LoadOnce("guideline_load", 0x706f627261747902L);

    /** The highest position that a tsvector holds. */
    private static final int LAST_POSITION = 16_383;

    private final DataSource dataSource;
    private final ManualFiles files;

    GuidelineLoad(DataSource dataSource, ManualFiles files) {
        this.dataSource = dataSource;
        this.files = files;
    }

    /** Whether anything was to be loaded. */
    boolean run() throws DamagedManualException, SQLException {
        var fingerprint = REVISION + ":" + files.fingerprint();
        try (var connection = dataSource.getConnection()) {
            if (LOAD.isLoaded(connection, fingerprint)) {
                return false;
            }
            var manual = Manual.read(files);
            return LOAD.run(connection, fingerprint, () -> load(connection, manual))
                    .isPresent();
        }
    }

    private static Manual load(Connection connection, Manual manual) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("delete from guideline");
            statement.execute("delete from guideline_word");
        }
        for (var text : manual.texts()) {
            insert(connection, text);
        }
        insertWords(connection, manual);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze guideline");
            statement.execute("analyze guideline_section");
            statement.execute("analyze guideline_word");
        }
        return manual;
    }

    private static void insert(Connection connection, ManualText text) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into guideline (language, slug, kind, number, title, summary, updated_on, version, word_count, forms, laws, terms)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            statement.setString(1, text.language().tag());
            statement.setString(2, text.slug());
            statement.setString(3, text.kind());
            statement.setInt(4, text.number());
            statement.setString(5, text.title());
            statement.setString(6, text.summary());
            statement.setObject(7, text.updatedOn());
            statement.setInt(8, text.version());
            statement.setInt(9, text.words());
            statement.setArray(10, connection.createArrayOf("text", text.forms().toArray()));
            statement.setArray(11, connection.createArrayOf("text", text.laws().toArray()));
            statement.setArray(12, connection.createArrayOf("text", text.terms().toArray()));
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement("""
                insert into guideline_section
                    (language, slug, position, anchor, level, heading, markdown, html, plain, words, before, starts, ends)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::tsvector, ?, ?, ?)
                """)) {
            int position = 0;
            for (var section : text.sections()) {
                statement.setString(1, text.language().tag());
                statement.setString(2, text.slug());
                statement.setInt(3, position);
                statement.setString(4, section.anchor());
                statement.setInt(5, section.level());
                statement.setString(6, section.heading());
                statement.setString(7, section.markdown());
                statement.setString(8, section.html());
                var plain = position == 0 ? text.summary() + "\n" + section.plain() : section.plain();
                var heading = TextWords.of(section.heading(), text.language());
                var words = TextWords.of(plain, text.language());
                statement.setString(9, plain);
                statement.setString(10, vector(heading, words));
                statement.setInt(11, heading.size());
                statement.setArray(12, places(connection, words, TextWords.Word::start));
                statement.setArray(13, places(connection, words, TextWords.Word::end));
                statement.addBatch();
                position++;
            }
            statement.executeBatch();
        }
    }

    private static Array places(
            Connection connection, List<TextWords.Word> words, Function<TextWords.Word, Integer> place)
            throws SQLException {
        return connection.createArrayOf("int4", words.stream().map(place).toArray());
    }

    /** What the section is found by: its heading counts most, then its text; of a word its beginning least. */
    private static String vector(List<TextWords.Word> heading, List<TextWords.Word> text) {
        var vector = new TreeMap<String, Set<String>>();
        add(vector, heading, 'A', 1);
        add(vector, text, 'C', heading.size() + 1);
        var literal = new StringBuilder();
        vector.forEach((lexeme, places) -> literal.append('\'')
                .append(lexeme.replace("\\", "\\\\").replace("'", "''"))
                .append("':")
                .append(String.join(",", places))
                .append(' '));
        return literal.toString();
    }

    private static void add(TreeMap<String, Set<String>> vector, List<TextWords.Word> words, char weight, int first) {
        for (int i = 0; i < words.size(); i++) {
            var place = Math.min(first + i, LAST_POSITION);
            for (var lexeme : words.get(i).lexemes()) {
                var itsWeight = lexeme.charAt(0) == TextWords.BEGINNING ? 'D' : weight;
                vector.computeIfAbsent(lexeme, unused -> new TreeSet<>()).add("" + place + itsWeight);
            }
        }
    }

    private static void insertWords(Connection connection, Manual manual) throws SQLException {
        try (var statement = connection.prepareStatement("insert into guideline_word (language, word) values (?, ?)")) {
            for (var language : Language.values()) {
                for (var word : words(manual, language)) {
                    statement.setString(1, language.tag());
                    statement.setString(2, word);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static Set<String> words(Manual manual, Language language) {
        var words = new HashSet<String>();
        for (var text : manual.texts()) {
            if (text.language() == language) {
                for (var section : text.sections()) {
                    var read = section.heading() + "\n" + section.plain();
                    TextWords.of(read, language)
                            .forEach(word -> words.add(TextWords.fold(
                                    read.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))));
                }
            }
        }
        words.remove("");
        return words;
    }
}
