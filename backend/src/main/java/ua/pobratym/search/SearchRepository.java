package ua.pobratym.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import ua.pobratym.geojson.Location;
import ua.pobratym.i18n.Name;

/** Asks the index. Finding and ranking happen in the database; one question is one statement. */
@ApplicationScoped
class SearchRepository {

    private static final String FOUND = SearchIndex.resource("found.sql");
    private static final String NEAR = SearchIndex.resource("near.sql");

    private final DataSource dataSource;

    SearchRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What the query names, best first. */
    Hits find(SearchQuery query, Set<SearchKind> kinds, int limit) {
        return asked(FOUND, kinds, limit, (connection, statement) -> {
            statement.setString(1, query.norm());
            statement.setArray(2, texts(connection, query.norms()));
            statement.setArray(3, texts(connection, query.keys()));
            statement.setArray(4, texts(connection, query.lemmas()));
            statement.setArray(5, texts(connection, query.parts()));
            statement.setString(6, query.otherLayout());
            statement.setString(7, query.codePrefix());
            statement.setString(8, query.soundQuery("AB"));
            statement.setString(9, query.lemmaQuery("AB"));
            statement.setString(10, query.looseQuery("AB"));
            statement.setString(11, query.lemmaQuery("ABC"));
            statement.setString(12, query.looseQuery("ABC"));
            statement.setString(13, query.anyWordQuery("AB"));
            statement.setArray(14, texts(connection, words(query.kinds())));
            statement.setDouble(15, query.mayGrow() ? Band.SURE : Band.CODE);
            statement.setString(16, query.sortQuery());
            return 17;
        });
    }

    /** What a query with typos may mean, nearest first. */
    Hits findNear(SearchQuery query, Set<SearchKind> kinds, int limit) {
        var positions = new ArrayList<Integer>();
        var keys = new ArrayList<String>();
        if (query.wordCount() > 1) {
            for (int i = 0; i < query.wordCount(); i++) {
                for (var key : query.wordKeys().get(i)) {
                    positions.add(i + 1);
                    keys.add(key);
                }
            }
        }
        return asked(NEAR, kinds, limit, (connection, statement) -> {
            statement.setArray(1, texts(connection, query.keys()));
            statement.setArray(2, texts(connection, query.swappedKeys()));
            statement.setArray(3, connection.createArrayOf("int4", positions.toArray()));
            statement.setArray(4, texts(connection, keys));
            statement.setArray(5, texts(connection, words(query.kinds())));
            return 6;
        });
    }

    private Hits asked(String sql, Set<SearchKind> kinds, int limit, Parameters parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            int next = parameters.set(connection, statement);
            statement.setArray(next, texts(connection, words(kinds)));
            statement.setInt(next + 1, limit);
            try (var rows = statement.executeQuery()) {
                var hits = new ArrayList<Hit>();
                int total = 0;
                @Nullable Long version = null;
                while (rows.next()) {
                    total = rows.getInt("total");
                    version = rows.getLong("version");
                    hits.add(hit(rows));
                }
                return new Hits(hits, total, version);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The search index could not be asked", e);
        }
    }

    private static Hit hit(ResultSet row) throws SQLException {
        var item = new SearchItem(
                SearchKind.of(row.getString("kind")),
                row.getString("id"),
                new SearchItem.ItemName(
                        row.getString("name_uk"), row.getString("name_en"), row.getString("name_native")),
                context(row.getString("context_uk"), row.getString("context_en")),
                row.getString("matched"),
                Location.orNull(row.getObject("longitude", Double.class), row.getObject("latitude", Double.class)),
                row.getInt("partnerships"));
        return new Hit(item, row.getDouble("band"));
    }

    private static @Nullable Name context(@Nullable String uk, @Nullable String en) {
        return uk == null || en == null ? null : new Name(uk, en);
    }

    private static List<String> words(Set<SearchKind> kinds) {
        return kinds.stream().map(SearchKind::word).toList();
    }

    private static java.sql.Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    /** Sets the statement's own parameters and says which number comes next. */
    private interface Parameters {
        int set(Connection connection, PreparedStatement statement) throws SQLException;
    }

    record Hit(SearchItem item, double band) {}

    /** What was found, and the register's version that the statement saw; null where it found nothing. */
    record Hits(List<Hit> hits, int total, @Nullable Long version) {

        Hits only(Predicate<Hit> wanted) {
            return new Hits(hits.stream().filter(wanted).toList(), total, version);
        }
    }
}
