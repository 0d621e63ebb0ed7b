package de.lotse.consent;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who asks the lead of a case for access (Zugriff anfragen). Asking takes the same steps whether there is such a case or not, and tells
 * the asker nothing; she sees that it was allowed, and never that it was declined.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccessRequests {

    /** After that a request is deleted. */
    public static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final TenantCipher cipher;
    private final CaseCipher caseCipher;
    private final AccessLog log;

    AccessRequests(JdbcClient jdbc, TenantCipher cipher, CaseCipher caseCipher, AccessLog log) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.caseCipher = caseCipher;
        this.log = log;
    }

    /** @param caseId null where the number names no case that the acting person may ask for */
    public void ask(@Nullable UUID caseId, String number, String reason, Instant now) {
        var id = Ids.next();
        jdbc.sql("delete from consent.access_request where asker_id = shared.actor() and asked_at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
        jdbc.sql("""
                        insert into consent.access_request (id, case_id, number, reason, asked_at)
                        values (:id, :case, :number, :reason, :now)""")
                .param("id", id)
                .param("case", caseId)
                .param("number", cipher.encrypt(Scope.actor().tenant(), number, place("number", id)))
                .param("reason", cipher.encrypt(Scope.actor().tenant(), reason, place("reason", id)))
                .param("now", Timestamp.from(now))
                .update();
        log.record(Action.DENIED, "case", caseId == null ? List.of() : List.of(caseId), "NONE:ACCESS_REQUEST");
    }

    /** What the acting person has asked since then, the latest first. */
    public List<Asked> mine(Instant since) {
        return jdbc.sql("""
                        select id, number, asked_at, allowed_to
                        from   consent.access_request
                        where  asker_id = shared.actor() and asked_at >= ?
                        order  by asked_at desc, id desc""")
                .param(Timestamp.from(since))
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Asked(
                            cipher.decrypt(Scope.actor().tenant(), row.getBytes("number"), place("number", id)),
                            row.getTimestamp("asked_at").toInstant(),
                            row.getObject("allowed_to", LocalDate.class));
                })
                .list();
    }

    /** Those of a case that wait for its lead. */
    public List<Waiting> waiting(UUID caseId) {
        return jdbc.sql("""
                        select r.id, r.asker_id, r.asked_at, r.reason
                        from   consent.access_request r
                        join   consent.open_request o on o.tenant_id = r.tenant_id and o.id = r.id
                        where  r.case_id = ?
                        order  by r.asked_at, r.id""")
                .param(caseId)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Waiting(
                            id,
                            row.getObject("asker_id", UUID.class),
                            row.getTimestamp("asked_at").toInstant(),
                            cipher.decrypt(Scope.actor().tenant(), row.getBytes("reason"), place("reason", id)));
                })
                .list();
    }

    /** The caller opens the case to the asker. Throws {@link Conflict} if it was decided in the meantime. */
    public void allow(UUID caseId, UUID id, LocalDate lastDay) {
        decided(jdbc.sql("""
                        update consent.access_request
                        set    decision = 'ALLOWED', allowed_to = ?, decided_by = shared.actor(), decided_at = now()
                        where  case_id = ? and id = ? and decision is null""").params(lastDay, caseId, id).update());
    }

    /** Throws {@link Conflict} if it was decided in the meantime. */
    public void decline(UUID caseId, UUID id, String reason) {
        var sealed = caseCipher.encrypt(Scope.actor().tenant(), caseId, reason, place("decision_note", id));
        decided(jdbc.sql("""
                        update consent.access_request
                        set    decision = 'DECLINED', decision_note = ?, decided_by = shared.actor(), decided_at = now()
                        where  case_id = ? and id = ? and decision is null""").params(sealed, caseId, id).update());
    }

    private static void decided(int rows) {
        if (rows == 0) throw new Conflict();
    }

    private static String place(String column, UUID id) {
        return "consent.access_request." + column + ":" + id;
    }

    /** @param allowedTo the last day on which she may open it; null while nobody has allowed it */
    public record Asked(String number, Instant at, @Nullable LocalDate allowedTo) {}

    public record Waiting(UUID id, UUID asker, Instant at, String reason) {}
}
