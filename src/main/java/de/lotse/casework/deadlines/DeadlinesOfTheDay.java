package de.lotse.casework.deadlines;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DeadlinesOfTheDay implements DayItems {

    private final DeadlinesDue due;

    DeadlinesOfTheDay(DeadlinesDue due) {
        this.due = due;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        return due.until(day).stream()
                .map(one -> new DayItem(
                        one.dueOn(),
                        "casework.deadlines.one",
                        one.text(),
                        one.clientName(),
                        "/faelle/" + one.caseId().value() + "/fristen/" + one.deadlineId()))
                .toList();
    }
}
