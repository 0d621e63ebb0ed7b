package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.closure.OpenItems;
import de.lotse.casework.reminders.Reminders.Ending;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of the reminders of a case when it is closed. */
@Component
class OpenReminders implements OpenItems {

    private final Reminders reminders;

    OpenReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String key() {
        return "wiedervorlagen";
    }

    @Override
    public Optional<Open> of(CaseHead head) {
        var count = reminders.ofCase(head.id()).size();
        if (count == 0) return Optional.empty();
        return Optional.of(new Open(count, t("casework.closure.open.reminders", count), head.path("wiedervorlagen")));
    }

    @Override
    public void closeAll(CaseId caseId, Decision decision) {
        if (decision == Decision.AFTERCARE) return;
        var ending = decision == Decision.DONE ? Ending.DONE : Ending.OBSOLETE;
        reminders.ofCase(caseId).forEach(reminder -> reminders.end(reminder, ending));
    }
}
