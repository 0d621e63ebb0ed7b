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

    OrganisationId otherSide() {
        return sent ? recipient : sender;
    }

    /** Whether the day of the answer has passed without one. */
    boolean isUnanswered(LocalDate today) {
        return state == ReferralState.SENT && respondBy.isBefore(today);
    }

    String stateWords(LocalDate today) {
        return t(isUnanswered(today) ? "casework.referrals.state.unanswered" : "casework.referrals.state." + state);
    }

    Tone tone(LocalDate today) {
        return isUnanswered(today) ? Tone.WARNING : state.tone();
    }

    String modeWords() {
        return t("casework.referrals.mode." + mode);
    }
}
