package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** The pages on which an appointment is moved, or called off. */
final class OutcomePages {

    private OutcomePages() {}

    record MovePage(CaseHead head, Appointment appointment, MoveForm form, Errors errors) {}

    record AbsencePage(CaseHead head, Appointment appointment, AbsenceForm form, Errors errors) {

        List<Option> states() {
            return AppointmentState.ABSENCES.stream()
                    .map(state -> new Option(state.name(), t("casework.appointments.state." + state)))
                    .toList();
        }
    }
}
