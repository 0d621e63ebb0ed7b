package de.lotse.casework.leaving;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.appointments.AppointmentCarrying;
import de.lotse.casework.deadlines.DeadlineCarrying;
import de.lotse.casework.reminders.ReminderCarrying;
import de.lotse.kern.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        return options.stream().map(one -> new Option(one.value(), t("casework.leaving.running." + kind, one.label())));
    }

    int remindersStaying(CaseId caseId) {
        return reminders.staying(caseId);
    }

    /** What is proposed to go along: her own appointments. */
    List<String> of(CaseId caseId, PersonId person) {
        return appointments.plannedFor(caseId, person);
    }

    /** @param people who of the one household is who in the other */
    void move(CaseId from, List<String> chosen, CaseId to, Map<UUID, UUID> people) {
        deadlines.move(from, chosen, to);
        appointments.move(from, chosen, to, people);
        reminders.move(from, chosen, to);
    }
}
