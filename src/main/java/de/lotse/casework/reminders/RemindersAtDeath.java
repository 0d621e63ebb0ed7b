package de.lotse.casework.reminders;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.death.StoppedByDeath;
import de.lotse.casework.reminders.Reminders.Ending;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What becomes of reminders of a case when somebody has died. */
@Component
class RemindersAtDeath implements StoppedByDeath {

    private final Reminders reminders;

    RemindersAtDeath(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Kind kind() {
        return Kind.REMINDER;
    }

    @Override
    public List<Open> open(CaseId caseId) {
        return reminders.ofCase(caseId).stream()
                .map(one -> new Open(one.id(), text(one), false))
                .toList();
    }

    @Override
    public int end(CaseId caseId, UUID item, String reason) {
        var reminder = reminders.get(item);
        reminders.end(reminder, Ending.OBSOLETE);
        return reminder.version() + 1;
    }

    @Override
    public boolean takeBack(CaseId caseId, UUID item, int version) {
        return reminders.reopen(item, version);
    }

    @Override
    public Map<UUID, Ended> ended(CaseId caseId, Collection<UUID> items) {
        return reminders.among(caseId, items).stream()
                .collect(Collectors.toMap(Reminder::id, one -> new Ended(text(one), "")));
    }

    private static String text(Reminder one) {
        return t("casework.reminders.dated", date(one.dueOn()), one.text());
    }
}
