package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.casework.lists.ListContent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One's open reminders as a table. */
@Component
class RemindersContent implements ListContent {

    private final Reminders reminders;
    private final Clock clock;

    RemindersContent(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "REMINDERS";
    }

    @Override
    public Content of(Map<String, String> filter) {
        var asked = new RemindersFilter(filter.getOrDefault("zeitraum", ""), filter.getOrDefault("art", ""), "");
        var rows = asked.of(reminders, LocalDate.now(clock)).stream()
                .map(one -> new Row(one.caseId() == null ? null : one.caseId().value(), ReminderService.cells(one)))
                .toList();
        return new Content(t("casework.lists.reminders"), ReminderService.columns(), rows);
    }
}
