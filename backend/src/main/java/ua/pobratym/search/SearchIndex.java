package ua.pobratym.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ua.pobratym.search.IndexedEntity.RegisterName;
import ua.pobratym.search.IndexedName.Role;

/** Builds the index of the search from the tables of the register. */
public final class SearchIndex {

    private static final String ENTITIES = resource("entities.sql");
    private static final String NAMES = resource("names.sql");

    private SearchIndex() {}

    /** Makes the index anew in the caller's transaction, which alone decides when readers see it. */
    public static void rebuild(Connection connection) throws SQLException {
        var rows = new SearchRows();
        try (var statement = connection.createStatement()) {
            statement.execute("lock table search_entity in share row exclusive mode"); // one rebuild after the other
            statement.execute("delete from search_name");
            statement.execute("delete from search_entity");
            statement.execute("delete from search_word");
        }
        read(connection, rows);
        rows.insert(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze search_entity, search_name, search_word");
        }
        try (var statement = connection.prepareStatement("""
                insert into search_index (made_by) values (?)
                on conflict (single_row) do update set made_by = excluded.made_by
                """)) {
            statement.setString(1, IndexRules.fingerprint());
            statement.executeUpdate();
        }
    }

    private static void read(Connection connection, SearchRows rows) throws SQLException {
        var names = names(connection);
        var entities = new HashMap<String, IndexedEntity>();
        var contexts = new HashMap<IndexedEntity, List<String>>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(ENTITIES)) {
            while (found.next()) {
                var kind = SearchKind.of(found.getString("kind"));
                var id = found.getString("id");
                var partOf = found.getString("part_of");
                var entity = new IndexedEntity(
                        entities.size() + 1,
                        kind,
                        id,
                        kind == SearchKind.PARTNER ? partOf : null,
                        sorts(found.getString("sorts")),
                        names(kind, id, names, found.getInt("partnerships")));
                entities.put(kind.word() + id, entity);
                contexts.put(entity, around(kind, found.getString("within"), partOf));
                rows.add(entity, found);
            }
        }
        var sounds = new TreeSet<String>();
        contexts.forEach((entity, around) -> {
            for (var key : around) {
                var context = entities.get(key);
                if (context != null) {
                    entity.addContext(context);
                }
            }
            sounds.addAll(entity.sounds());
        });
        rows.addWords(sounds);
    }

    private static List<RegisterName> names(
            SearchKind kind, String id, Map<String, List<RegisterName>> ofRegister, int partnerships) {
        var names = new ArrayList<>(ofRegister.getOrDefault(kind.word() + id, List.of()));
        if (kind == SearchKind.COUNTRY) {
            names.addAll(CountryNames.words(id));
            if (partnerships > 0) {
                names.addAll(CountryNames.inOtherLanguages(id));
            }
        }
        return names;
    }

    private static Set<String> sorts(@Nullable String words) {
        return words == null ? Set.of() : Set.of(words.split(" "));
    }

    private static List<String> around(SearchKind kind, @Nullable String within, @Nullable String partOf) {
        var around = new ArrayList<String>();
        if (within != null) {
            around.add(SearchKind.RAION.word() + within);
        }
        if (kind == SearchKind.MUNICIPALITY || kind == SearchKind.RAION) {
            around.add(SearchKind.REGION.word() + partOf);
            around.add(SearchKind.COUNTRY.word() + "UA");
        } else if (partOf != null) {
            around.add(SearchKind.COUNTRY.word() + partOf);
        }
        return around;
    }

    private static Map<String, List<RegisterName>> names(Connection connection) throws SQLException {
        var names = new HashMap<String, List<RegisterName>>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(NAMES)) {
            while (found.next()) {
                names.computeIfAbsent(found.getString("kind") + found.getString("id"), unused -> new ArrayList<>())
                        .add(new RegisterName(
                                found.getString("name"),
                                found.getString("language"),
                                Role.of(found.getString("role"))));
            }
        }
        return names;
    }

    static String resource(String name) {
        try (var stream = SearchIndex.class.getResourceAsStream("/search/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("search/" + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
