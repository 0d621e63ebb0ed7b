package de.lotse.casework.transfers;

import de.lotse.casework.CaseId;
import de.lotse.casework.notices.Telling;
import de.lotse.casework.transfers.Transfer.Row;
import de.lotse.notifications.Notice;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Transfers {

    private final JdbcClient jdbc;
    private final Telling telling;

    Transfers(JdbcClient jdbc, Telling telling) {
        this.jdbc = jdbc;
        this.telling = telling;
    }

    /**
     * The cases that somebody leads and in which something may still happen; row-level security keeps to the own organisation, and nothing
     * is told of a case that the acting person is kept out of.
     */
    List<LedCase> ledBy(UUID colleague) {
        return jdbc.sql("""
                        select c.id, c.case_number, c.client_id
                        from   casework.case_file c
                        where  c.lead_id = ?
                        and    c.status in ('OPENING', 'ACTIVE', 'PAUSED')
                        and    not exists (select 1 from consent.barred_case b where b.tenant_id = c.tenant_id and b.case_id = c.id)
                        order  by c.case_number""")
                .param(colleague)
                .query((row, number) -> new LedCase(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("case_number"),
                        row.getObject("client_id", UUID.class)))
                .list();
    }

    UUID begin(String kind, @Nullable UUID absence, UUID giver, UUID taker, LocalDate from, @Nullable LocalDate to) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.transfer (id, kind, absence_id, giver_id, taker_id, from_day, to_day)
                        values (:id, :kind, :absence, :giver, :taker, :from, :to)""")
                .param("id", id)
                .param("kind", kind)
                .param("absence", absence)
                .param("giver", giver)
                .param("taker", taker)
                .param("from", from)
                .param("to", to)
                .update();
        return id;
    }

    void add(UUID transfer, CaseId caseId, TransferResult result, @Nullable UUID substitution) {
        jdbc.sql("""
                        insert into casework.transfer_case (transfer_id, case_id, result, substitution_id)
                        values (:transfer, :case, :result, :substitution)""")
                .param("transfer", transfer)
                .param("case", caseId.value())
                .param("result", result.name())
                .param("substitution", substitution)
                .update();
    }

    /** The new lead gets what is still to be done, too. */
    void lead(CaseId caseId, UUID before, UUID lead, LocalDate today) {
        jdbc.sql("update casework.case_file set lead_id = ?, version = version + 1 where id = ?")
                .params(lead, caseId.value())
                .update();
        telling.colleague(new UserId(lead), Notice.of("casework.notices.cases.assigned", "/faelle"));
        jdbc.sql("""
                        update casework.reminder
                        set    assignee_id = ?, version = version + 1
                        where  case_id = ? and assignee_id = ? and status = 'OPEN'""").params(lead, caseId.value(), before).update();
        jdbc.sql("""
                        update casework.appointment
                        set    colleague_id = ?, version = version + 1
                        where  case_id = ? and colleague_id = ? and state = 'PLANNED' and on_day >= ?""").params(lead, caseId.value(), before, today).update();
    }

    /** Throws {@link NotFound} for a transfer of another organisation. */
    Transfer get(UUID id) {
        return jdbc.sql("""
                        select t.id, g.display_name as giver, k.display_name as taker, t.from_day, t.to_day, t.done_at,
                               d.display_name as done_by
                        from   casework.transfer t
                        left join identity.user_name g on g.tenant_id = t.tenant_id and g.id = t.giver_id
                        left join identity.user_name k on k.tenant_id = t.tenant_id and k.id = t.taker_id
                        left join identity.user_name d on d.tenant_id = t.tenant_id and d.id = t.done_by
                        where  t.id = ?""")
                .param(id)
                .query((row, number) -> map(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What was set up during an absence and ends with it. */
    List<SetUp> ofAbsence(UUID absence) {
        return jdbc.sql("""
                        select c.case_id, c.substitution_id
                        from   casework.transfer t
                        join   casework.transfer_case c on c.tenant_id = t.tenant_id and c.transfer_id = t.id
                        where  t.absence_id = ? and c.substitution_id is not null""")
                .param(absence)
                .query((row, number) -> new SetUp(
                        new CaseId(row.getObject("case_id", UUID.class)), row.getObject("substitution_id", UUID.class)))
                .list();
    }

    List<UUID> idsOfAbsence(UUID absence) {
        return jdbc.sql("select id from casework.transfer where absence_id = ? order by done_at, id")
                .param(absence)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private Transfer map(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Transfer(
                id,
                Objects.requireNonNullElse(row.getString("giver"), ""),
                Objects.requireNonNullElse(row.getString("taker"), ""),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Objects.requireNonNullElse(row.getString("done_by"), ""),
                row.getTimestamp("done_at").toInstant(),
                cases(id));
    }

    private List<Row> cases(UUID transfer) {
        return jdbc.sql("""
                        select f.case_number, c.result
                        from   casework.transfer_case c
                        join   casework.case_file f on f.tenant_id = c.tenant_id and f.id = c.case_id
                        where  c.transfer_id = ?
                        and    not exists (select 1 from consent.barred_case b where b.tenant_id = f.tenant_id and b.case_id = f.id)
                        order  by f.case_number""")
                .param(transfer)
                .query((row, number) ->
                        new Row(row.getString("case_number"), TransferResult.valueOf(row.getString("result"))))
                .list();
    }

    /** @param id of the membership, or of the limited substitution */
    record SetUp(CaseId caseId, UUID id) {}
}
