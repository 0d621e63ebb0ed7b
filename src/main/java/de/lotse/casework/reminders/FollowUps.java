package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.casework.closure.FollowUpPlanned;
import de.lotse.casework.reminders.Reminders.Origin;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds the lead of the day that was named when the case was closed, in the transaction of the closure. */
@Component
class FollowUps {

    private final Reminders reminders;

    FollowUps(Reminders reminders) {
        this.reminders = reminders;
    }

    @EventListener
    void remind(FollowUpPlanned planned) {
        reminders.addForLead(planned.caseId(), planned.on(), t("casework.reminders.followUp"), Origin.RULE);
    }
}
