package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The next reminders on the overview of a case. */
@Component
class ReminderCard implements OverviewCard {

    private static final int SHOWN = 5;

    private final Reminders reminders;
    private final Clock clock;

    ReminderCard(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var today = LocalDate.now(clock);
        var lines = reminders.ofCase(head.id()).stream()
                .limit(SHOWN)
                .map(one -> line(one, today))
                .toList();
        return Optional.of(CaseCard.ofLines(
                t("casework.overview.reminders"),
                lines,
                t("casework.overview.noReminders"),
                new Link(head.path("wiedervorlagen"), t("casework.overview.toReminders"))));
    }

    private static Line line(Reminder reminder, LocalDate today) {
        var overdue = reminder.dueOn().isBefore(today);
        return new Line(
                reminder.text(),
                Formats.date(reminder.dueOn()) + " · " + reminder.assignee(),
                null,
                overdue ? Formats.due(reminder.dueOn(), today) : null,
                overdue ? Tone.DANGER : Tone.NEUTRAL);
    }
}
