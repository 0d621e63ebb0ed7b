package de.lotse.governance.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.decisions.BodyDecision.Votes;
import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps decisions; the database lets nobody change one. Who may see the body is decided before. */
@Repository
public class BodyDecisions {

    private static final String READ = """
            select d.id, d.body_id, d.meeting_id, d.item_id, d.year, d.number, d.kind, d.outcome, d.text, d.decided_on, d.yes, d.no, d.abstained
            from   governance.decision d
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BodyDecisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they were recorded. */
    public List<BodyDecision> of(UUID meeting) {
        return jdbc.sql(READ + "where d.meeting_id = ? order by d.year, d.number")
                .param(meeting)
                .query(BodyDecisions::map)
                .list();
    }

    /** The latest first. */
    public List<BodyDecision> latest(UUID body, int offset, int size) {
        return jdbc.sql(READ + "where d.body_id = ? order by d.year desc, d.number desc offset ? limit ?")
                .params(body, offset, size)
                .query(BodyDecisions::map)
                .list();
    }

    /** Takes the next number of the year; whoever decides at the same time waits for the end of this transaction. */
    BodyDecision add(
            AgendaItem item,
            UUID meeting,
            LocalDate on,
            DecisionKind kind,
            String outcome,
            String text,
            @Nullable Votes votes) {
        var id = Ids.next();
        var number = next(item.body(), on.getYear());
        var subject = item.subject();
        jdbc.sql("""
                        insert into governance.decision (id, body_id, meeting_id, item_id, year, number, kind, outcome, text, decided_on, yes, no,
                          abstained, subject_kind, subject_id, recorded_at)
                        values (:id, :body, :meeting, :item, :year, :number, :kind, :outcome, :text, :on, :yes, :no, :abstained, :subjectKind,
                          :subject, :at)""")
                .param("id", id)
                .param("body", item.body())
                .param("meeting", meeting)
                .param("item", item.id())
                .param("year", on.getYear())
                .param("number", number)
                .param("kind", kind.name())
                .param("outcome", outcome)
                .param("text", text)
                .param("on", on)
                .param("yes", votes == null ? null : votes.yes())
                .param("no", votes == null ? null : votes.no())
                .param("abstained", votes == null ? null : votes.abstained())
                .param("subjectKind", subject == null ? null : subject.kind())
                .param("subject", subject == null ? null : subject.id())
                .param("at", java.sql.Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql(READ + "where d.id = ?")
                .param(id)
                .query(BodyDecisions::map)
                .single();
    }

    private int next(UUID body, int year) {
        return jdbc.sql("""
                        insert into governance.decision_count as c (body_id, year, last) values (?, ?, 1)
                        on conflict (tenant_id, body_id, year) do update set last = c.last + 1
                        returning last""").params(body, year).query(Integer.class).single();
    }

    static String number(ResultSet row) throws SQLException {
        return t(
                "governance.decision.number", String.valueOf(row.getInt("year")), String.valueOf(row.getInt("number")));
    }

    private static BodyDecision map(ResultSet row, int number) throws SQLException {
        var yes = row.getObject("yes", Integer.class);
        return new BodyDecision(
                row.getObject("id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("item_id", UUID.class),
                number(row),
                DecisionKind.valueOf(row.getString("kind")),
                row.getString("outcome"),
                row.getString("text"),
                row.getObject("decided_on", LocalDate.class),
                yes == null ? null : new Votes(yes, row.getInt("no"), row.getInt("abstained")));
    }
}
