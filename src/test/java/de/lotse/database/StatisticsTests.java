package de.lotse.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class StatisticsTests {

    @Autowired
    Statistics statistics;

    @Test
    void thePlannerKnowsHowFarATableHasGrown() throws SQLException {
        try (var owner = TestDatabase.connectAsOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(true);
            statement.execute("create table shared.grown as select generate_series(1, 3000) as number");
            try {
                assertThat(known(statement)).isEqualTo(-1);
                statistics.refresh();
                assertThat(known(statement)).isEqualTo(3000);
            } finally {
                statement.execute("drop table shared.grown");
            }
        }
    }

    private static int known(Statement statement) throws SQLException {
        try (var row =
                statement.executeQuery("select reltuples::int from pg_class where oid = 'shared.grown'::regclass")) {
            row.next();
            return row.getInt(1);
        }
    }
}
