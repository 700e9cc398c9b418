package ua.pobratym;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ua.pobratym.testing.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
class MigrationTest {

    @Inject
    DataSource dataSource;

    @Test
    void everyTransactionThatChangesTheRegisterRaisesItsVersionByOne() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var before = version(statement);
            statement.execute("insert into theme values ('a-test', 'а', 'a', 901), ('another-test', 'б', 'b', 902)");
            statement.execute("update theme set name_en = 'c' where slug = 'a-test'");
            statement.execute("update theme set name_en = 'c' where slug = 'not-there'");
            assertThat(version(statement)).isEqualTo(before + 1);
            connection.rollback();
            assertThat(version(statement)).isEqualTo(before);
        }
    }

    private static long version(java.sql.Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select version from register_version")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
