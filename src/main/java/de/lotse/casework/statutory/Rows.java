package de.lotse.casework.statutory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the own organisation shared without consent, without the cases that the acting person is kept out of. */
@Repository
class Rows {

    private static final int MOST = 200;

    private static final String READ = """
            select b.id, b.case_id, c.case_number, b.norm, b.valid_until, b.review_by, b.outcome, b.told_on, b.tell_again_on,
                   (b.decided_at at time zone 'Europe/Berlin')::date as decided_on,
                   (b.approved_at at time zone 'Europe/Berlin')::date as approved_on,
                   (b.ended_at at time zone 'Europe/Berlin')::date as ended_on, b.decided_by = shared.actor() as mine
            from   consent.shared_without_consent b
            join   casework.case_file c on c.tenant_id = b.tenant_id and c.id = b.case_id
            """;

    private final JdbcClient jdbc;
    private final Norms norms;

    Rows(JdbcClient jdbc, Norms norms) {
        this.jdbc = jdbc;
        this.norms = norms;
    }

    /** The newest 200, those that wait first. */
    List<Row> newest() {
        return jdbc.sql(READ + """
                        order  by (b.outcome is null and (b.emergency or (b.ended_at is null and b.valid_until >= current_date))) desc, b.id desc
                        limit  ?""").param(MOST).query((row, number) -> map(row)).list();
    }

    /** What a second person still has to decide, the most urgent first. */
    List<Row> waiting() {
        return jdbc.sql(READ + """
                        where  b.outcome is null and (b.emergency or (b.ended_at is null and b.valid_until >= current_date))
                        order  by b.review_by nulls last, b.id""").query((row, number) -> map(row)).list();
    }

    private Row map(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                norms.label(row.getString("norm")),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                day(row, "review_by"),
                outcome == null ? null : outcome.equals("APPROVED"),
                day(row, "approved_on"),
                day(row, "ended_on"),
                day(row, "told_on"),
                day(row, "tell_again_on"),
                row.getBoolean("mine"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
