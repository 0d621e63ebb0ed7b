package de.lotse.casework.appointments;

import de.lotse.casework.cases.CaseHead;
import java.time.LocalDate;
import java.util.List;

/**
 * The appointments of a case.
 *
 * @param coming planned ones, and those of the past that nobody has told the end of; the next one first
 * @param past the last one first
 */
record AppointmentsPage(CaseHead head, List<Appointment> coming, List<Appointment> past, LocalDate today) {

    static AppointmentsPage of(CaseHead head, List<Appointment> all, LocalDate today) {
        return new AppointmentsPage(
                head,
                all.stream().filter(one -> one.state().isPlanned()).toList(),
                all.reversed().stream().filter(one -> !one.state().isPlanned()).toList(),
                today);
    }

    boolean waitsForItsEnd(Appointment one) {
        return one.state().isPlanned() && one.meeting().on().isBefore(today);
    }
}
