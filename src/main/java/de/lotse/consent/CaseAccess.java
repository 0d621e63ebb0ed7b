package de.lotse.consent;

import de.lotse.audit.AccessLog;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.UserId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The access decision (casework-model §4.5). Its rule stands once, as the view {@code consent.visible_case}: lists,
 * counts and searches join the view, single files ask here – so the two cannot drift apart.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseAccess {

    private final JdbcClient jdbc;
    private final AccessLog log;

    CaseAccess(JdbcClient jdbc, AccessLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Decides and writes the access log. Throws {@link NotFound} for a case that is not there or not to be seen. */
    public Membership requireRead(UUID caseId) {
        return require(caseId, AccessLog.Action.VIEW);
    }

    /** The same for a change; guests of a conference read only. */
    public Membership requireWrite(UUID caseId) {
        var membership = require(caseId, AccessLog.Action.CHANGE);
        if (!membership.mayWrite()) throw new NotFound();
        return membership;
    }

    private Membership require(UUID caseId, AccessLog.Action action) {
        var role = jdbc.sql("select role from consent.visible_case where case_id = ?")
                .param(caseId)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        log.record(action, "case", caseId, "MEMBERSHIP");
        return Membership.valueOf(role);
    }

    public void addMember(UUID caseId, UserId user, Membership role, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role, valid_from, valid_to)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), caseId, user.value(), role.name(), from)
                .param(to)
                .update();
    }

    /** What somebody is in a case. */
    public enum Membership {
        LEAD,
        CO_WORKER,
        SUBSTITUTE,
        SUPERVISOR,
        CONFERENCE_GUEST;

        public boolean mayWrite() {
            return this != CONFERENCE_GUEST;
        }
    }
}
