package ua.pobratym.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of the index, inserted by one statement for each table. */
final class SearchRows {

    private final Columns entities = new Columns(
            "search_entity",
            List.of(
                    "int4", "text", "text", "text", "text", "text", "text", "text", "float8", "float8", "int4",
                    "float4"),
            "tsvector");
    private final Columns names = new Columns("search_name", List.of("int4", "text", "text", "text", "text"), "text[]");
    private final Columns words = new Columns("search_word", List.of(), "text");
    private final List<IndexedEntity> added = new ArrayList<>();

    void add(IndexedEntity entity, ResultSet row) throws SQLException {
        added.add(entity);
        int partnerships = row.getInt("partnerships");
        entities.add(
                entity.number,
                entity.kind.word(),
                entity.id,
                row.getString("name_uk"),
                row.getString("name_en"),
                row.getString("name_native"),
                row.getString("context_uk"),
                row.getString("context_en"),
                row.getObject("longitude"),
                row.getObject("latitude"),
                partnerships,
                weight(entity.kind, row.getLong("population"), partnerships));
    }

    void addWords(Set<String> sounds) {
        sounds.forEach(words::add);
    }

    void insert(Connection connection) throws SQLException {
        for (var entity : added) {
            entities.append(entity.wordVector());
            for (var name : entity.names()) {
                names.add(
                        entity.number,
                        name.name(),
                        name.role().word(),
                        name.norm(),
                        name.key(),
                        arrayOf(name.lemmas()));
            }
        }
        entities.insert(connection);
        names.insert(connection);
        words.insert(connection);
    }

    private static String arrayOf(Set<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(",", "{", "}"));
    }

    /** Between 0 and 1, growing with the order of magnitude; where people are not counted, partnerships stand for both. */
    private static float weight(SearchKind kind, long population, int partnerships) {
        double many = Math.min(1, Math.log1p(partnerships) / Math.log(300));
        double large = Math.min(1, Math.log1p(population / 1000.0) / Math.log(3000));
        boolean counted = kind != SearchKind.PARTNER && kind != SearchKind.COUNTRY;
        return (float) (counted ? 0.6 * large + 0.4 * many : many);
    }

    /** A table's new rows, column by column: PostgreSQL takes thousands of them as arrays in one statement. */
    private static final class Columns {
        private final String table;
        private final List<String> types;
        private final List<List<@Nullable Object>> values = new ArrayList<>();

        Columns(String table, List<String> types, String lastType) {
            this.table = table;
            this.types = new ArrayList<>(types);
            this.types.add(lastType);
            this.types.forEach(unused -> values.add(new ArrayList<>()));
        }

        void add(@Nullable Object... row) {
            for (int i = 0; i < row.length; i++) {
                values.get(i).add(row[i]);
            }
        }

        void append(Object last) {
            values.getLast().add(last);
        }

        /** Vectors and arrays travel as their literals: PostgreSQL takes no array of these. */
        private static String sentAs(String type) {
            return type.equals("tsvector") || type.endsWith("[]") ? "text" : type;
        }

        void insert(Connection connection) throws SQLException {
            var arrays = types.stream()
                    .map(type -> "cast(? as " + sentAs(type) + "[])")
                    .collect(Collectors.joining(", "));
            var columns =
                    IntStream.range(0, types.size()).mapToObj(i -> "c" + i).toList();
            var cast = IntStream.range(0, types.size())
                    .mapToObj(i -> "cast(c" + i + " as " + types.get(i) + ")")
                    .collect(Collectors.joining(", "));
            var sql = "insert into %s select %s from unnest(%s) as rows (%s)"
                    .formatted(table, cast, arrays, String.join(", ", columns));
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setArray(
                            i + 1,
                            connection.createArrayOf(
                                    sentAs(types.get(i)), values.get(i).toArray()));
                }
                statement.executeUpdate();
            }
        }
    }
}
