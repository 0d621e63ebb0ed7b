package de.lotse.casework.closure;

import de.lotse.casework.CaseId;
import de.lotse.casework.retention.RecordKind;
import de.lotse.casework.retention.RetentionRule;
import de.lotse.casework.retention.RetentionRules;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how cases ended; what was written about them only under the key of the case. */
@Repository
class Closures {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final RetentionRules rules;

    Closures(JdbcClient jdbc, CaseCipher cipher, RetentionRules rules) {
        this.rules = rules;
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** How long a file is kept that is closed on this day. */
    RetentionRule rule(LocalDate on) {
        return rules.on(RecordKind.CASE, on);
    }

    /** The closure that holds now; empty while the case is open. */
    Optional<Closure> of(CaseId caseId) {
        return jdbc.sql("""
                        select c.id, c.closed_on, c.reason, c.evaluation, c.attempts, c.follow_up_on, c.retain_until,
                               u.display_name as closed_by
                        from   casework.closure c
                        left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.closed_by
                        where  c.case_id = ?
                        and    c.reopened_at is null""")
                .param(caseId.value())
                .query((row, number) -> map(row, caseId))
                .optional();
    }

    /** It ends here because another organisation leads it from now on. */
    void add(CaseId caseId, LocalDate on, String reason, String evaluation, LocalDate retainUntil) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.closure (id, case_id, closed_on, reason, evaluation, retain_until)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, caseId.value(), on, reason, encrypt(caseId, evaluation, evaluation(id)), retainUntil)
                .update();
    }

    void add(CaseId caseId, ClosureForm form, LocalDate today, LocalDate retainUntil) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.closure (id, case_id, closed_on, reason, evaluation, attempts, follow_up_on, retain_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, caseId.value(), form.closedDay(today), form.reason())
                .param(encrypt(caseId, form.evaluation(), evaluation(id)))
                .param(form.attempts().isEmpty() ? null : encrypt(caseId, form.attempts(), attempts(id)))
                .param(form.followUpDay(today))
                .param(retainUntil)
                .update();
    }

    void reopen(Closure closure, Instant at) {
        jdbc.sql("update casework.closure set reopened_at = ? where id = ? and reopened_at is null")
                .params(Timestamp.from(at), closure.id())
                .update();
    }

    private Closure map(ResultSet row, CaseId caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Closure(
                id,
                row.getObject("closed_on", LocalDate.class),
                row.getString("reason"),
                decrypt(caseId, row.getBytes("evaluation"), evaluation(id)),
                decrypt(caseId, row.getBytes("attempts"), attempts(id)),
                row.getObject("follow_up_on", LocalDate.class),
                row.getObject("retain_until", LocalDate.class),
                Objects.requireNonNullElse(row.getString("closed_by"), ""));
    }

    private byte[] encrypt(CaseId caseId, String text, String place) {
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place);
    }

    private String decrypt(CaseId caseId, byte @Nullable [] text, String place) {
        return text == null ? "" : cipher.decrypt(Scope.actor().tenant(), caseId.value(), text, place);
    }

    private static String evaluation(UUID id) {
        return "casework.closure.evaluation:" + id;
    }

    private static String attempts(UUID id) {
        return "casework.closure.attempts:" + id;
    }
}
