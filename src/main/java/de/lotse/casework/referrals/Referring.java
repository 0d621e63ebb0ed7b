package de.lotse.casework.referrals;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.sharing.Choice;
import de.lotse.casework.sharing.SharingDesk;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.GrantBasis;
import de.lotse.consent.ShareGrant.Level;
import de.lotse.consent.SharedCase;
import de.lotse.shared.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What sending and accepting do. Inside the caller's transaction; the caller has decided access and checked what was typed. */
@Component
public class Referring {

    private final SharingDesk desk;
    private final Referrals referrals;
    private final Messages messages;
    private final Timeline timeline;
    private final ReferralNotices notices;
    private final Clock clock;

    Referring(
            SharingDesk desk,
            Referrals referrals,
            Messages messages,
            Timeline timeline,
            ReferralNotices notices,
            Clock clock) {
        this.desk = desk;
        this.referrals = referrals;
        this.messages = messages;
        this.timeline = timeline;
        this.notices = notices;
        this.clock = clock;
    }

    /** Shares what was chosen of a basis and sends it. Answers the id of the referral. */
    public UUID refer(
            CaseId caseId, GrantBasis basis, Choice choice, String service, String question, LocalDate respondBy) {
        return refer(caseId, basis, choice, ReferralMode.REFERRAL, service, question, respondBy)
                .id();
    }

    Referral refer(
            CaseId caseId,
            GrantBasis basis,
            Choice choice,
            ReferralMode mode,
            String service,
            String question,
            LocalDate respondBy) {
        var grant = desk.give(basis, choice, Level.ADD);
        return send(caseId, basis.recipient(), mode, service, question, grant, respondBy);
    }

    /** A question about somebody who stays unnamed. */
    Referral ask(CaseId caseId, OrganisationId to, String service, String question, LocalDate respondBy) {
        return send(caseId, to, ReferralMode.PSEUDONYMOUS_INQUIRY, service, question, null, respondBy);
    }

    private Referral send(
            CaseId caseId,
            OrganisationId to,
            ReferralMode mode,
            String service,
            String question,
            @Nullable UUID grant,
            LocalDate respondBy) {
        var id = referrals.add(caseId.value(), to, mode, service, grant, respondBy);
        var referral = referrals.get(id);
        messages.add(referral, Message.Kind.QUESTION, question);
        var type = mode == ReferralMode.OWNERSHIP_TRANSFER ? "transferSent" : "referralSent";
        timeline.add(caseId, type, clock.instant(), id, referral.recipientName());
        notices.received(referral);
        return referral;
    }

    /** Shares what was chosen and offers the lead of the case. Only one organisation is offered it at a time. */
    Referral offerLead(CaseId caseId, GrantBasis basis, Choice choice, String question, LocalDate respondBy) {
        var service = t("casework.referrals.service.lead");
        return refer(caseId, basis, choice, ReferralMode.OWNERSHIP_TRANSFER, service, question, respondBy);
    }

    /** Asks another organisation for the lead of a case that it shares. */
    Referral askForLead(SharedCase shared, String question, LocalDate respondBy) {
        var id = referrals.add(
                shared.caseId(),
                shared.owner(),
                ReferralMode.TRANSFER_REQUEST,
                t("casework.referrals.service.request"),
                shared.grantId(),
                respondBy);
        var referral = referrals.get(id);
        messages.add(referral, Message.Kind.QUESTION, question);
        notices.received(referral);
        return referral;
    }

    /** As its recipient. */
    public void accept(UUID id, String answer) {
        accept(referrals.get(id), answer);
    }

    void accept(Referral referral, String answer) {
        messages.add(referral, Message.Kind.REPLY, answer);
        referrals.step(referral, ReferralState.ACCEPTED);
        notices.answered(referral);
    }
}
