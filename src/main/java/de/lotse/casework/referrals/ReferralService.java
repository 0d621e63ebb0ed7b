package de.lotse.casework.referrals;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.sharing.Received;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.ShareGrant.EndReason;
import de.lotse.consent.ShareGrants;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of both sides of a referral. Each reads it once more before, and the database knows whose step it is. */
@Service
@Transactional
class ReferralService {

    private final ReferralReading reading;
    private final Referring referring;
    private final Referrals referrals;
    private final Messages messages;
    private final Received received;
    private final ShareGrants grants;
    private final CaseAccess access;
    private final Assignees assignees;
    private final Timeline timeline;
    private final ReferralLog log;
    private final ReferralNotices notices;
    private final Once once;
    private final Clock clock;

    ReferralService(
            ReferralReading reading,
            Referring referring,
            Referrals referrals,
            Messages messages,
            Received received,
            ShareGrants grants,
            CaseAccess access,
            Assignees assignees,
            Timeline timeline,
            ReferralLog log,
            ReferralNotices notices,
            Once once,
            Clock clock) {
        this.reading = reading;
        this.referring = referring;
        this.referrals = referrals;
        this.messages = messages;
        this.received = received;
        this.grants = grants;
        this.access = access;
        this.assignees = assignees;
        this.timeline = timeline;
        this.log = log;
        this.notices = notices;
        this.once = once;
        this.clock = clock;
    }

    Errors checkAssignee(AnswerForm form) {
        var errors = Errors.none();
        var chosen = String.valueOf(form.colleague());
        if (assignees.all().stream().noneMatch(one -> one.value().equals(chosen)))
            errors.reject("colleague", t("casework.referrals.colleague.empty"));
        return errors;
    }

    String accept(UUID id, AnswerForm form) {
        return once.run(form._once(), () -> {
            var referral = received(id);
            // the lead of a case is not taken with a button: somebody has to be named for it
            if (referral.is(ReferralMode.OWNERSHIP_TRANSFER)) throw new Conflict(referral.path());
            referring.accept(referral, form.text());
            tellCase(referral, "transferAgreed");
            log.changed(referral);
            return referral.ofOwnCase() ? "/faelle/" + referral.caseId() + "/vermittlungen" : referral.path();
        });
    }

    /** What is asked of the own case stands in its course. */
    private void tellCase(Referral referral, String type) {
        if (!referral.ofOwnCase()) return;
        access.requireWrite(referral.caseId());
        timeline.add(new CaseId(referral.caseId()), type, clock.instant(), referral.id(), referral.otherName());
    }

    String decline(UUID id, AnswerForm form) {
        return asRecipient(id, form, referral -> {
            messages.add(referral, Message.Kind.REASON, form.text());
            referrals.decline(referral, DeclineReason.valueOf(form.reason()));
            tellCase(referral, "transferRefused");
            giveBack(referral);
            notices.answered(referral);
        });
    }

    String assign(UUID id, AnswerForm form) {
        return asRecipient(id, form, referral -> {
            requireWork(referral);
            var colleague = Objects.requireNonNull(form.colleague());
            referrals.assign(referral, colleague);
            notices.assigned(referral, colleague);
        });
    }

    String complete(UUID id, AnswerForm form) {
        return asRecipient(id, form, referral -> {
            requireWork(referral);
            messages.add(referral, Message.Kind.OUTCOME, form.text());
            referrals.complete(referral, Outcome.valueOf(form.outcome()));
            giveBack(referral);
            notices.answered(referral);
        });
    }

    /** The lead of a case goes or stays; nobody works on that. */
    private static void requireWork(Referral referral) {
        if (!referral.isWork()) throw new Conflict(referral.path());
    }

    /** Either side, as long as it is open. */
    String reply(UUID id, AnswerForm form) {
        return once.run(form._once(), () -> {
            var referral = open(id);
            messages.add(referral, Message.Kind.REPLY, form.text());
            notices.answered(referral);
            return referral.path();
        });
    }

    /** The sender takes it back: what was shared for it ends. */
    String revoke(UUID id, AnswerForm form) {
        return once.run(form._once(), () -> {
            var referral = open(id);
            if (!referral.sent()) throw new NotFound();
            referrals.step(referral, ReferralState.REVOKED);
            if (referral.ofOwnCase()) takeBack(referral);
            return referral.path();
        });
    }

    private void takeBack(Referral referral) {
        access.requireWrite(referral.caseId());
        if (referral.grantId() != null) grants.end(referral.caseId(), referral.grantId(), EndReason.REFERRAL_CLOSED);
        var type = referral.is(ReferralMode.OWNERSHIP_TRANSFER) ? "transferRevoked" : "referralRevoked";
        timeline.add(new CaseId(referral.caseId()), type, clock.instant(), referral.id(), referral.recipientName());
    }

    private String asRecipient(UUID id, AnswerForm form, Consumer<Referral> step) {
        return once.run(form._once(), () -> {
            var referral = received(id);
            step.accept(referral);
            log.changed(referral);
            return referral.path();
        });
    }

    private Referral received(UUID id) {
        var referral = open(id);
        if (referral.sent()) throw new NotFound();
        return referral;
    }

    private void giveBack(Referral referral) {
        if (!referral.ofOwnCase() && referral.grantId() != null) received.giveBack(referral.grantId());
    }

    private Referral open(UUID id) {
        var referral = reading.get(id);
        if (!referral.state().isOpen()) throw new Conflict(referral.path());
        return referral;
    }
}
