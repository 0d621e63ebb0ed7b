package de.lotse.casework.withdrawals;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.consents.PaperWithdrawals;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.casework.withdrawals.Statement.Extent;
import de.lotse.consent.Consents;
import de.lotse.consent.Withdrawal;
import de.lotse.shared.OrganisationId;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what a person said, in the transaction of whoever knows who she is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Withdrawing {

    private static final String CONSENTS = "einwilligungen";

    private final Consents consents;
    private final PaperWithdrawals onPaper;
    private final Givers givers;
    private final Reminders reminders;
    private final Clock clock;

    Withdrawing(Consents consents, PaperWithdrawals onPaper, Givers givers, Reminders reminders, Clock clock) {
        this.consents = consents;
        this.onPaper = onPaper;
        this.givers = givers;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Everything, or what one recipient may get. Answers how much of it was not withdrawn before. */
    int carryOut(UUID person, @Nullable OrganisationId recipient, Withdrawal said) {
        var done = consents.withdrawAll(person, recipient, said);
        return recipient == null ? done + onPaper.withdrawAll(person, said) : done;
    }

    /** The same; what is not found by the name of an organisation is left to whoever leads the case, so that nothing is lost. */
    void carryOutOrAsk(
            UUID person, Extent extent, @Nullable OrganisationId recipient, String recipientName, Withdrawal said) {
        if (extent == Extent.OTHER || (carryOut(person, recipient, said) == 0 && recipient != null))
            askLead(person, extent.words(recipientName), said);
    }

    private void askLead(UUID person, String extent, Withdrawal said) {
        var text = t("casework.withdrawals.lead", Formats.date(said.on()), extent, said.note());
        for (var caseId : givers.casesOf(person))
            reminders.addForLead(new CaseId(caseId), LocalDate.now(clock), text, Origin.RULE, CONSENTS);
    }
}
