package de.lotse.casework.reminders;

import de.lotse.casework.reminders.Reminders.Ending;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminders for whoever changes many of them. The caller asks {@code CaseHeads} for each that belongs to a case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BulkReminders {

    private final Reminders reminders;

    BulkReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    /** Throws {@link de.lotse.shared.Conflict} if it has ended, or is not to be seen. */
    public Reminder open(UUID id) {
        return reminders.get(id);
    }

    public void move(Reminder reminder, LocalDate day) {
        reminders.postpone(reminder, day);
    }

    public void end(Reminder reminder, Ending ending) {
        reminders.end(reminder, ending);
    }

    /** Those of these that may be read, ended ones as well, the most urgent first. */
    public List<Reminder> of(List<UUID> ids) {
        return reminders.ofIds(ids);
    }

    /** What the acting person's list holds for this filter. */
    public List<Reminder> mine(RemindersFilter filter, LocalDate today) {
        return filter.of(reminders, today);
    }
}
