package ua.pobratym.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The names of the index, to ask it for each of them. */
@ApplicationScoped
class RegisterNames {

    record Named(SearchKind kind, String id, String name, String role) {}

    private final DataSource dataSource;

    RegisterNames(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<Named> all() throws SQLException {
        var all = new ArrayList<Named>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select e.kind, e.id, n.name, n.role
                          from search_name n join search_entity e on e.number = n.entity
                         where n.norm is not null and n.role <> 'typed'
                         order by e.kind, e.id, n.name""")) {
            while (rows.next()) {
                all.add(new Named(
                        SearchKind.of(rows.getString(1)), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return all;
    }

    /** Kind and id of everything that has a name, by the name as it is compared. */
    static Map<String, Set<String>> namesakes(List<Named> names) {
        var namesakes = new HashMap<String, Set<String>>();
        for (var named : names) {
            namesakes
                    .computeIfAbsent(compared(named.name()), unused -> new HashSet<>())
                    .add(named.kind() + named.id());
        }
        return namesakes;
    }

    static String compared(String name) {
        return Letters.fold(TypeWords.without(Letters.words(name)));
    }

    /** Centres of the municipalities of the oblasts, in an order that is mixed and always the same. */
    List<Named> someCentres(int number) throws SQLException {
        var centres = new ArrayList<Named>();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        select code, centre_name_uk from municipality
                         where scope <> 'crimea' order by md5(code) limit ?""")) {
            statement.setInt(1, number);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    centres.add(new Named(SearchKind.MUNICIPALITY, rows.getString(1), rows.getString(2), "own"));
                }
            }
        }
        return centres;
    }
}
