package de.lotse.casework.referrals;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import de.lotse.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as both sides know it.
 *
 * @param sent whether the own organisation sent it; else it received it
 * @param sender the organisation whose case it is
 * @param service what is asked for, in words that name nobody
 * @param grantId what the recipient may read; null for a pseudonymous inquiry
 * @param assignee of the recipient; null as long as nobody works on it
 */
record Referral(
        UUID id,
        int version,
        boolean sent,
        UUID caseId,
        OrganisationId sender,
        String senderName,
        OrganisationId recipient,
        String recipientName,
        ReferralMode mode,
        String service,
        @Nullable UUID grantId,
        ReferralState state,
        LocalDate respondBy,
        Instant sentAt,
        @Nullable UUID assignee,
        @Nullable Instant answeredAt,
        @Nullable DeclineReason declineReason,
        @Nullable Outcome outcome,
        @Nullable Instant endedAt) {

    String path() {
        return ReferralController.PATH + "/" + id;
    }

    String otherName() {
        return sent ? recipientName : senderName;
    }

    boolean is(ReferralMode one) {
        return mode == one;
    }

    /** Whether it asks the other side to do something for a person, and not for the lead of her case. */
    boolean isWork() {
        return !is(ReferralMode.OWNERSHIP_TRANSFER) && !is(ReferralMode.TRANSFER_REQUEST);
    }

    /** Whose case it is: that of the sender, but for a request, in which the recipient is asked for its own. */
    boolean ofOwnCase() {
        return sent != is(ReferralMode.TRANSFER_REQUEST);
    }

    OrganisationId otherSide() {
        return sent ? recipient : sender;
    }

    /** Whether the day of the answer has passed without one. */
    boolean isUnanswered(LocalDate today) {
        return state == ReferralState.SENT && respondBy.isBefore(today);
    }

    String stateWords(LocalDate today) {
        if (isUnanswered(today)) return t("casework.referrals.state.unanswered");
        return t("casework.referrals.state." + (isNew() ? "NEW" : state));
    }

    /** Nobody of the recipient has answered it, and nobody of the sender waits longer than was said. */
    private boolean isNew() {
        return !sent && state == ReferralState.SENT;
    }

    Tone tone(LocalDate today) {
        return isUnanswered(today) ? Tone.WARNING : state.tone();
    }

    String modeWords() {
        return t("casework.referrals.mode." + mode);
    }
}
