package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.ActivationCheck;
import de.lotse.casework.cases.CaseStates;
import de.lotse.casework.notices.Telling;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.casework.takeover.PaperConsents;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.ConsentGiven;
import de.lotse.consent.ConsentWithdrawn;
import de.lotse.consent.Consents;
import de.lotse.consent.RecipientWithdrawn;
import de.lotse.notifications.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a consent does to its case, in the transaction of the consent itself. */
@Component
class ConsentReactions implements ActivationCheck {

    private static final Missing MISSING = new Missing("casework.consents.missing", ConsentService.TAB);

    private final Consents consents;
    private final Clients clients;
    private final PaperConsents onPaper;
    private final CaseStates states;
    private final Timeline timeline;
    private final Reminders reminders;
    private final ComingOfAge comingOfAge;
    private final Telling telling;
    private final Clock clock;

    ConsentReactions(
            Consents consents,
            Clients clients,
            PaperConsents onPaper,
            CaseStates states,
            Timeline timeline,
            Reminders reminders,
            ComingOfAge comingOfAge,
            Telling telling,
            Clock clock) {
        this.consents = consents;
        this.clients = clients;
        this.onPaper = onPaper;
        this.states = states;
        this.timeline = timeline;
        this.reminders = reminders;
        this.comingOfAge = comingOfAge;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public Optional<Missing> missing(CaseId id) {
        var agreed = clientAgrees(id.value()) || onPaper.stands(id, LocalDate.now(clock));
        return agreed ? Optional.empty() : Optional.of(MISSING);
    }

    @EventListener
    void startWork(ConsentGiven given) {
        if (given.kind() != Kind.CASEWORK) return;
        states.activate(new CaseId(given.caseId()));
        comingOfAge.consented(new CaseId(given.caseId()), new PersonId(given.personId()));
    }

    @EventListener
    void stopWork(ConsentWithdrawn withdrawn) {
        var caseId = new CaseId(withdrawn.caseId());
        timeline.add(caseId, "consentWithdrawn", withdrawn.at(), withdrawn.consentId(), "");
        remind(caseId, withdrawn.consentId());
        if (withdrawn.kind() == Kind.CASEWORK) suspendWithoutConsent(caseId);
    }

    /** One recipient was taken out: the work goes on. */
    @EventListener
    void takeOut(RecipientWithdrawn withdrawn) {
        var caseId = new CaseId(withdrawn.caseId());
        timeline.add(caseId, "recipientWithdrawn", withdrawn.at(), withdrawn.consentId(), "");
        remind(caseId, withdrawn.consentId());
    }

    /** The consent on paper that a case brought along was taken back. */
    void stopWorkOnPaper(CaseId caseId) {
        timeline.add(caseId, "paperConsentWithdrawn", clock.instant(), null, "");
        remind(caseId, null);
        suspendWithoutConsent(caseId);
    }

    /** With the way to what has to be done: to the consent, where it stands who got what by it. */
    private void remind(CaseId caseId, @Nullable UUID consent) {
        var place = consent == null ? ConsentService.TAB : ConsentService.TAB + "/" + consent;
        reminders.addForLead(caseId, LocalDate.now(clock), t("casework.consents.withdrawn.task"), Origin.RULE, place);
        telling.lead(caseId, Notice.urgent("casework.notices.withdrawal", "/faelle/" + caseId.value() + "/" + place));
    }

    private void suspendWithoutConsent(CaseId caseId) {
        if (!clientAgrees(caseId.value())) states.suspend(caseId, "pausedByWithdrawal");
    }

    private boolean clientAgrees(UUID caseId) {
        return consents.covers(caseId, clients.of(caseId), LocalDate.now(clock));
    }
}
