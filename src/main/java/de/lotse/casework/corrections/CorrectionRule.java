package de.lotse.casework.corrections;

import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.UserId;
import java.time.Duration;
import java.time.Instant;

/** Who may strike or move: the author at once, from the next day on whoever leads the case. */
final class CorrectionRule {

    static final Duration AT_ONCE = Duration.ofHours(24);

    private CorrectionRule() {}

    static boolean allows(Correctable thing, UserId actor, Membership membership, Instant now) {
        if (membership == Membership.LEAD) return true;
        var fresh = thing.recordedAt().plus(AT_ONCE).isAfter(now);
        return fresh && membership.mayWrite() && thing.author().equals(actor.value());
    }
}
