package de.lotse.casework.reminders;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

@Component
class RemindersOfTheDay implements DayItems {

    private final Reminders reminders;

    RemindersOfTheDay(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        return reminders.mine(day).stream().map(RemindersOfTheDay::item).toList();
    }

    private static DayItem item(Reminder reminder) {
        var client = Objects.requireNonNullElse(reminder.clientName(), "");
        return new DayItem(reminder.dueOn(), "casework.reminders.one", reminder.text(), client, reminder.href());
    }
}
