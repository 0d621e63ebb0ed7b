package de.lotse.casework.deadlines;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps deadlines; all their texts encrypted. */
@Repository
class Deadlines {

    private static final String COLUMNS = """
            select d.id, d.version, d.case_id, d.rule, d.happened, d.happened_on, d.received_on, d.computed_due_on, d.due_on,
                   d.override_reason, d.office, d.subject, d.done_on, d.done_note""";

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    Deadlines(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Open ones first, the most urgent at the top; then what is done, the latest at the top. */
    List<Deadline> of(CaseId caseId) {
        return jdbc.sql(COLUMNS + """

                        from   casework.deadline d
                        where  d.case_id = ?
                        order  by d.done_on desc nulls first, d.due_on, d.id""").param(caseId.value()).query(this::map).list();
    }

    Deadline get(CaseId caseId, UUID id) {
        return jdbc.sql(COLUMNS + " from casework.deadline d where d.case_id = ? and d.id = ?")
                .params(caseId.value(), id)
                .query(this::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Open ones of the cases that the acting person may open: also of closed ones, where they wait for the follow-up. */
    List<CaseDeadline> ofVisibleCases(LocalDate until) {
        return jdbc.sql(COLUMNS + """
                        , p.display_name
                        from   consent.visible_case v
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        join   casework.deadline d on d.tenant_id = c.tenant_id and d.case_id = c.id
                        where  c.status in ('OPENING', 'ACTIVE', 'PAUSED', 'CLOSED')
                        and    d.done_on is null
                        and    d.due_on <= ?
                        order  by d.due_on, d.id""")
                .param(until)
                .query((row, number) -> new CaseDeadline(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("display_name"),
                        map(row, number)))
                .list();
    }

    void add(CaseId caseId, Deadline deadline) {
        var happened = Happenings.of(deadline.trigger());
        jdbc.sql("""
                        insert into casework.deadline
                               (id, case_id, rule, happened, happened_on, computed_due_on, due_on, received_on, override_reason, office, subject)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(deadline.id(), caseId.value(), deadline.rule(), happened.name())
                .params(deadline.trigger().day(), deadline.computedDueOn(), deadline.dueOn())
                .param(Happenings.received(deadline.trigger()))
                .param(encrypted(caseId, deadline.id(), "override_reason", deadline.overrideReason()))
                .param(encrypted(caseId, deadline.id(), "office", deadline.office()))
                .param(encrypted(caseId, deadline.id(), "subject", deadline.subject()))
                .update();
    }

    /** Its texts lie under the key of the other case afterwards; a document of the first case does not name it any more. */
    void move(CaseId from, Deadline deadline, CaseId to) {
        jdbc.sql("update casework.document set deadline_id = null where case_id = ? and deadline_id = ?")
                .params(from.value(), deadline.id())
                .update();
        jdbc.sql("""
                        update casework.deadline
                        set    case_id = ?, override_reason = ?, office = ?, subject = ?, version = version + 1
                        where  case_id = ? and id = ? and done_on is null""")
                .param(to.value())
                .param(encrypted(to, deadline.id(), "override_reason", deadline.overrideReason()))
                .param(encrypted(to, deadline.id(), "office", deadline.office()))
                .param(encrypted(to, deadline.id(), "subject", deadline.subject()))
                .params(from.value(), deadline.id())
                .update();
    }

    /** Throws {@link Conflict} if it is done already or was changed since. */
    void complete(CaseId caseId, UUID id, int version, LocalDate on, String note) {
        var changed = jdbc.sql("""
                        update casework.deadline
                        set    done_on = ?, done_note = ?, version = version + 1
                        where  case_id = ? and id = ? and version = ? and done_on is null""")
                .param(on)
                .param(encrypted(caseId, id, "done_note", note))
                .params(caseId.value(), id, version)
                .update();
        if (changed == 0) throw new Conflict();
    }

    /** Opens it again, unless it was changed after this version; answers whether it is open. */
    boolean reopen(CaseId caseId, UUID id, int version) {
        return jdbc.sql("""
                        update casework.deadline
                        set    done_on = null, done_note = null, version = version + 1
                        where  case_id = ? and id = ? and version = ? and done_on is not null""").params(caseId.value(), id, version).update() == 1;
    }

    private Deadline map(ResultSet row, int number) throws SQLException {
        return new Deadline(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("rule"),
                Happenings.trigger(
                        Happened.valueOf(row.getString("happened")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("received_on", LocalDate.class)),
                row.getObject("computed_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                text(row, "override_reason"),
                text(row, "office"),
                text(row, "subject"),
                row.getObject("done_on", LocalDate.class),
                text(row, "done_note"));
    }

    private byte @Nullable [] encrypted(CaseId caseId, UUID id, String column, String text) {
        if (text.isEmpty()) return null;
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place(column, id));
    }

    private String text(ResultSet row, String column) throws SQLException {
        var encrypted = row.getBytes(column);
        if (encrypted == null) return "";
        var caseId = row.getObject("case_id", UUID.class);
        var place = place(column, row.getObject("id", UUID.class));
        return cipher.decrypt(Scope.actor().tenant(), caseId, encrypted, place);
    }

    private static String place(String column, UUID id) {
        return "casework.deadline." + column + ":" + id;
    }

    /** A deadline and the case that it stands in. */
    record CaseDeadline(CaseId caseId, String clientName, Deadline deadline) {}
}
