package de.lotse.casework.closure;

import de.lotse.casework.CaseId;
import de.lotse.casework.closure.Proposal.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Computes which open cases might be closed: the person was not reached on three days since the last contact, or has died and the
 * case is still led for her. A contact, or somebody else to lead it for, ends the proposal by itself.
 */
@Repository
class Proposals {

    private static final String PROPOSED = """
            select c.id, p.display_name, d.died_on, a.days, a.latest
            from   consent.visible_case v
            join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
            join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
            left join casework.deceased d on d.tenant_id = c.tenant_id and d.person_id = c.client_id
            left join lateral (
                   select count(distinct t.on_day) as days, max(t.on_day) as latest
                   from   casework.contact_attempt t
                   where  t.tenant_id = c.tenant_id and t.case_id = c.id
                   and    t.on_day > coalesce(c.last_contact_on, date '-infinity')) a on true
            where  c.status in ('OPENING', 'ACTIVE', 'PAUSED')
            and    (d.person_id is not null or a.days >= :needed)
            and    not exists (select 1 from casework.closure_deferral f
                               where f.tenant_id = c.tenant_id and f.case_id = c.id and f.until >= :today)
            """;

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Proposal> of(CaseId caseId, LocalDate today) {
        return asked(PROPOSED + "and c.id = :case", today)
                .param("case", caseId.value())
                .query(Proposals::map)
                .optional();
    }

    /** In the cases that the acting person leads or stands in for. */
    List<Proposal> ofTheLead(LocalDate today) {
        var sql = PROPOSED + "and v.role in ('LEAD', 'SUBSTITUTE') order by p.display_name, c.id";
        return asked(sql, today).query(Proposals::map).list();
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate today) {
        return jdbc.sql(sql).param("needed", Attempts.NEEDED).param("today", today);
    }

    void defer(CaseId caseId, LocalDate until) {
        jdbc.sql("""
                        insert into casework.closure_deferral as f (case_id, until)
                        values (?, ?)
                        on conflict (tenant_id, case_id) do update
                        set    until = excluded.until, deferred_by = shared.actor(), deferred_at = now()""").params(caseId.value(), until).update();
    }

    private static Proposal map(ResultSet row, int number) throws SQLException {
        var died = row.getObject("died_on", LocalDate.class);
        return new Proposal(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                died != null ? Reason.DECEASED : Reason.CONTACT_LOST,
                died != null ? died : row.getObject("latest", LocalDate.class),
                died != null ? 0 : row.getInt("days"));
    }
}
