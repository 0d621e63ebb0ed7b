package de.lotse.consent;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessPurpose;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The access decision. Its rule stands once, as the view {@code consent.visible_case}: lists, counts and searches join the view, single
 * files ask here – so the two cannot drift apart. An emergency opens a single file besides ({@code consent.openable_case}), and adds to no
 * list.
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

    /** The same for adding a note, which an emergency allows. */
    public Membership requireNote(UUID caseId) {
        var membership = require(caseId, AccessLog.Action.CHANGE);
        if (!membership.mayNote()) throw new CaseRefused(caseId);
        return membership;
    }

    /** The same for a change; guests of a conference, and whoever came in an emergency, read only. */
    public Membership requireWrite(UUID caseId) {
        var membership = require(caseId, AccessLog.Action.CHANGE);
        if (!membership.mayWrite()) throw new CaseRefused(caseId);
        return membership;
    }

    /** The same for what the client takes back: whoever may see the case takes it down, guests and whoever came in an emergency too. */
    public Membership requireWithdrawal(UUID caseId) {
        return require(caseId, AccessLog.Action.CHANGE);
    }

    /** Whether a colleague of the same organisation may open the case: the view is asked with her eyes. Writes no log. */
    public boolean isOpenTo(UserId colleague, UUID caseId) {
        lookAs(colleague);
        try {
            return jdbc.sql("select exists (select 1 from consent.visible_case where case_id = ?)")
                    .param(caseId)
                    .query(Boolean.class)
                    .single();
        } finally {
            lookAs(Scope.actor().user());
        }
    }

    /** For the rest of the transaction, unless somebody else is set. */
    private void lookAs(UserId user) {
        jdbc.sql("select set_config('app.user', ?, true)")
                .param(user.value().toString())
                .query((row, number) -> true)
                .single();
    }

    private Membership require(UUID caseId, AccessLog.Action action) {
        var opened = jdbc.sql("select role, break_glass_id from consent.openable_case where case_id = ? limit 1")
                .param(caseId)
                .query((row, number) ->
                        new Opened(Membership.valueOf(row.getString("role")), row.getString("break_glass_id")))
                .optional()
                .orElseThrow(() -> unseen(caseId));
        log.record(Access.of(action, "case", List.of(caseId), opened.basis()).purpose(opened.role.purpose()));
        return opened.role;
    }

    /** Row-level security lets only the own organisation's cases be known here. */
    private NotFound unseen(UUID caseId) {
        var known = jdbc.sql("select exists (select 1 from consent.case_membership where case_id = ?)")
                .param(caseId)
                .query(Boolean.class)
                .single();
        return known ? new CaseRefused(caseId) : new NotFound();
    }

    public void addMember(UUID caseId, UserId user, Membership role, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role, valid_from, valid_to)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), caseId, user.value(), role.name(), from)
                .param(to)
                .update();
    }

    /**
     * Ends a membership with that day at the latest; one that has not begun by then is taken back.
     *
     * @param id of the membership
     */
    public void endMember(UUID caseId, UUID id, LocalDate lastDay) {
        jdbc.sql("delete from consent.case_membership where case_id = ? and id = ? and valid_from > ?")
                .params(caseId, id, lastDay)
                .update();
        jdbc.sql("""
                        update consent.case_membership
                        set    valid_to = ?
                        where  case_id = ?
                        and    id = ?
                        and    (valid_to is null or valid_to > ?)""").params(lastDay, caseId, id, lastDay).update();
    }

    /** Forgets who worked on a case that is taken back as if it had never been there. */
    public void forget(UUID caseId) {
        jdbc.sql("delete from consent.case_membership where case_id = ?")
                .param(caseId)
                .update();
    }

    private record Opened(Membership role, @Nullable String breakGlass) {

        String basis() {
            return breakGlass == null ? "MEMBERSHIP" : "BREAK_GLASS:" + breakGlass;
        }
    }

    /** What somebody is in a case. */
    public enum Membership {
        LEAD,
        CO_WORKER,
        SUBSTITUTE,
        SUPERVISOR,
        CONFERENCE_GUEST,
        /** No member: came in an emergency, for an hour. */
        BREAK_GLASS;

        public boolean mayWrite() {
            return this != CONFERENCE_GUEST && this != BREAK_GLASS;
        }

        public boolean mayNote() {
            return mayWrite() || this == BREAK_GLASS;
        }

        /** What a look into the case is for, as the access log keeps it. */
        AccessPurpose purpose() {
            return switch (this) {
                case LEAD, CO_WORKER -> AccessPurpose.CASEWORK;
                case SUBSTITUTE -> AccessPurpose.SUBSTITUTION;
                case SUPERVISOR -> AccessPurpose.SUPERVISION;
                case CONFERENCE_GUEST -> AccessPurpose.CASE_CONFERENCE;
                case BREAK_GLASS -> AccessPurpose.EMERGENCY;
            };
        }
    }
}
