package ua.pobratym.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ua.pobratym.testing.ApiTest;

@ApiTest
class InTransactionTest {

    @Inject
    DataSource dataSource;

    @Test
    void workThatFailsInAnyWayLeavesNothingBehind() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create temporary table kept (word text)");
            assertThatThrownBy(() -> InTransaction.run(connection, () -> {
                        statement.execute("insert into kept values ('half')");
                        throw new IllegalStateException("not what SQL throws");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            InTransaction.run(connection, () -> statement.execute("insert into kept values ('whole')"));
            assertThat(connection.getAutoCommit()).isTrue();
            try (var rows = statement.executeQuery("select string_agg(word, ',') from kept")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("whole");
            }
        }
    }
}
