package de.lotse.casework.referrals;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.hints.ProposalSource;
import de.lotse.structure.SignalSource;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A referral that was declined, could not be carried out, or is not answered points to an obstacle of the structure. */
@Component
class ReferralProposals implements ProposalSource {

    /** Reasons that say something about the structure, and not about this one case. */
    private static final Map<String, String> BARRIERS = Map.of(
            "NO_CAPACITY", "NO_CAPACITY",
            "NOT_ELIGIBLE", "NOT_ELIGIBLE",
            "LANGUAGE_BARRIER", "LANGUAGE",
            "WRONG_ADDRESS", "UNCLEAR_RESPONSIBILITY");

    private final Referrals referrals;
    private final Clock clock;

    ReferralProposals(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    @Override
    public List<Proposal> of(CaseHead head) {
        return referrals.ofCase(head.id().value()).stream()
                .filter(Referral::sent)
                .filter(Referral::isWork)
                .flatMap(one -> proposal(one).stream())
                .toList();
    }

    private Optional<Proposal> proposal(Referral referral) {
        if (referral.isUnanswered(LocalDate.now(clock))) return Optional.of(waiting(referral));
        var barrier = BARRIERS.get(reason(referral));
        var ended = referral.endedAt();
        if (barrier == null || ended == null) return Optional.empty();
        var what = t("casework.hints.from.referral", referral.recipientName(), referral.service());
        return Optional.of(Proposal.of(SignalSource.REFERRAL_DECLINED, referral.id(), what, day(ended), barrier));
    }

    private Proposal waiting(Referral referral) {
        var today = LocalDate.now(clock);
        var what = t("casework.hints.from.unanswered", referral.recipientName(), referral.service());
        var days = ChronoUnit.DAYS.between(day(referral.sentAt()), today);
        return Proposal.of(SignalSource.WAITING_TIME, referral.id(), what, today, "WAITING_TIME")
                .waiting(Math.toIntExact(days));
    }

    private static String reason(Referral referral) {
        var declined = referral.declineReason();
        if (declined != null) return declined.name();
        @Nullable Outcome outcome = referral.outcome();
        return outcome == null ? "" : outcome.name();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
