package de.lotse.casework.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChainStates {

    private final JdbcClient jdbc;

    ChainStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ChainState current() {
        return jdbc.sql("select checked_at, number, reached_at, finding is not null as broken from audit.chain_state")
                .query((row, index) -> new ChainState(
                        instant(row, "checked_at"),
                        row.getLong("number"),
                        instant(row, "reached_at"),
                        row.getBoolean("broken")))
                .optional()
                .orElse(ChainState.UNCHECKED);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
