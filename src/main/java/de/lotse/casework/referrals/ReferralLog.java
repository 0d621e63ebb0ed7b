package de.lotse.casework.referrals;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.audit.AccessPurpose;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How looks at referrals stand in the access log. */
@Component
class ReferralLog {

    private static final String SUBJECT = "referral";
    private static final String BASIS = "REFERRAL";

    private final AccessLog log;

    ReferralLog(AccessLog log) {
        this.log = log;
    }

    void listed(Set<UUID> referrals) {
        log.record(Action.LIST, SUBJECT, referrals, BASIS);
    }

    /** @param throughDoor whether what is shared was opened with it */
    void viewed(Referral referral, boolean throughDoor) {
        log.record(throughDoor ? throughDoor(referral) : look(Action.VIEW, referral));
    }

    void changed(Referral referral) {
        log.record(look(Action.CHANGE, referral));
    }

    /** A question without a name stays without a case, in the log as well. */
    private static Access look(Action action, Referral referral) {
        var access = Access.of(action, SUBJECT, List.of(referral.id()), BASIS);
        if (referral.ofOwnCase()) return access.inCase(referral.caseId());
        if (referral.grantId() == null) return access;
        return access.inCase(referral.caseId())
                .purpose(AccessPurpose.REFERRAL_HANDLING)
                .sharedBy(referral.otherSide());
    }

    /** One row with the opening of what is shared, whose purpose and categories it takes over. */
    private static Access throughDoor(Referral referral) {
        return Access.of(Action.VIEW, SUBJECT, List.of(referral.id()), "GRANT:" + referral.grantId())
                .inCase(referral.caseId())
                .sharedBy(referral.otherSide());
    }
}
