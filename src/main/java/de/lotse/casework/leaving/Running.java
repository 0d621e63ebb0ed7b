package de.lotse.casework.leaving;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.AppointmentCarrying;
import de.lotse.casework.deadlines.DeadlineCarrying;
import de.lotse.casework.reminders.ReminderCarrying;
import de.lotse.kern.Option;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is still to come in a case and may go along one by one: deadlines, appointments, and reminders that were set by hand. */
@Component
class Running {

    private final DeadlineCarrying deadlines;
    private final AppointmentCarrying appointments;
    private final ReminderCarrying reminders;

    Running(DeadlineCarrying deadlines, AppointmentCarrying appointments, ReminderCarrying reminders) {
        this.deadlines = deadlines;
        this.appointments = appointments;
        this.reminders = reminders;
    }

    List<Option> of(CaseId caseId) {
        return Stream.of(
                        labelled("DEADLINE", deadlines.open(caseId)),
                        labelled("APPOINTMENT", appointments.planned(caseId)),
                        labelled("REMINDER", reminders.open(caseId)))
                .flatMap(options -> options)
                .toList();
    }

    private static Stream<Option> labelled(String kind, List<Option> options) {
        return options.stream()
                .map(one -> new Option(one.value(), t("casework.leaving.running." + kind, one.label())));
    }

    int remindersStaying(CaseId caseId) {
        return reminders.staying(caseId);
    }

    void move(CaseId from, List<String> chosen, CaseId to) {
        deadlines.move(from, chosen, to);
        appointments.move(from, chosen, to);
        reminders.move(from, chosen, to);
    }
}
