package de.lotse.structure.hints;

import de.lotse.structure.hints.Hint.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps hints without a case; row-level security shows them to the whole municipality. */
@Repository
class Hints {

    private static final int MOST = 200;
    private static final String READ = """
            select s.id, x.version, s.barrier, s.life_area, s.office, s.district, s.month, s.severity, x.text, x.state, x.reason, x.author_id,
                   u.display_name as author
            from   structure.signal s
            join   structure.signal_text x on x.tenant_id = s.tenant_id and x.signal_id = s.id
            left join identity.user_name u on u.tenant_id = x.tenant_id and u.id = x.author_id
            where  not s.from_case
            """;

    private static final String TO_READ =
            "and x.state = 'WAITING' and x.author_id <> shared.actor() and (? or x.controller_id = shared.organisation()) ";

    private final JdbcClient jdbc;

    Hints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Hint> released() {
        return read("and x.state = 'RELEASED' order by s.month desc, s.id desc limit " + MOST);
    }

    /**
     * Those that the acting person may decide about, the oldest first.
     *
     * @param ofAll also of other organisations
     */
    List<Hint> toRead(boolean ofAll) {
        return read(TO_READ + "order by s.id limit " + MOST, ofAll);
    }

    Optional<Hint> toRead(UUID id, boolean ofAll) {
        return read(TO_READ + "and s.id = ?", ofAll, id).stream().findFirst();
    }

    /** Her own that were not released. */
    List<Hint> own() {
        return read("and x.state <> 'RELEASED' and x.author_id = shared.actor() order by s.id desc limit " + MOST);
    }

    void addText(UUID id, String text) {
        jdbc.sql("insert into structure.signal_text (signal_id, from_case, text) values (?, false, ?)")
                .params(id, text)
                .update();
    }

    /** Answers whether it was still as it was read. */
    boolean decide(Hint read, State state, String text, String reason, LocalDate on) {
        return jdbc.sql("""
                        update structure.signal_text
                        set    state = ?, text = ?, reason = ?, reviewer_id = shared.actor(), reviewed_on = ?, version = version + 1
                        where  signal_id = ? and version = ? and state = 'WAITING' and author_id <> shared.actor()""")
                        .params(state.name(), text, reason, on, read.id(), read.version())
                        .update()
                == 1;
    }

    private List<Hint> read(String where, Object... parameters) {
        return jdbc.sql(READ + where)
                .params(parameters)
                .query((row, number) -> map(row))
                .list();
    }

    private static Hint map(ResultSet row) throws SQLException {
        return new Hint(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("barrier"),
                Objects.requireNonNullElse(row.getString("life_area"), ""),
                Objects.requireNonNullElse(row.getString("office"), ""),
                Objects.requireNonNullElse(row.getString("district"), ""),
                row.getObject("month", LocalDate.class),
                row.getInt("severity"),
                row.getString("text"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("author_id", UUID.class),
                row.getString("author"));
    }
}
