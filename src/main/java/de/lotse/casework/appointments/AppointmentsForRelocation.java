package de.lotse.casework.appointments;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.relocation.RelocationPart;
import de.lotse.consent.ContentCategory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Appointments that are still to come, for the sheet of somebody who moves away. What for is not told. */
@Component
class AppointmentsForRelocation implements RelocationPart {

    private final Appointments appointments;
    private final Clock clock;

    AppointmentsForRelocation(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public ContentCategory category() {
        return ContentCategory.APPOINTMENTS;
    }

    @Override
    public boolean ofTheWholeCase() {
        return true;
    }

    @Override
    public List<String> lines(CaseHead head, List<PersonId> about) {
        var today = LocalDate.now(clock);
        return appointments.of(head.id()).stream()
                .filter(one -> one.state().isPlanned() && !one.meeting().on().isBefore(today))
                .filter(one -> one.personName() == null || concerns(one, about))
                .map(Appointment::agreed)
                .toList();
    }

    private static boolean concerns(Appointment one, List<PersonId> about) {
        return about.stream()
                .anyMatch(person -> person.value().equals(one.details().person()));
    }
}
