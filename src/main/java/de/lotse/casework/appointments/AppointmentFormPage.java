package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new or a known appointment; the time of a known one is moved elsewhere.
 *
 * @param known null for a new one
 * @param conflicts what somebody else has saved meanwhile, beside what was typed here; empty if nobody did
 */
record AppointmentFormPage(
        CaseHead head,
        @Nullable Appointment known,
        AppointmentForm form,
        AppointmentChoices choices,
        Errors errors,
        List<ConflictRow> conflicts) {

    static AppointmentFormPage create(CaseHead head, AppointmentForm form, AppointmentChoices choices, Errors errors) {
        return new AppointmentFormPage(head, null, form, choices, errors, List.of());
    }

    static AppointmentFormPage change(
            CaseHead head, Appointment known, AppointmentForm form, AppointmentChoices choices, Errors errors) {
        return new AppointmentFormPage(head, known, form, choices, errors, List.of());
    }

    AppointmentFormPage withConflicts(List<ConflictRow> rows) {
        return new AppointmentFormPage(head, known, form, choices, errors, rows);
    }

    String title() {
        return t(known == null ? "casework.appointments.new" : "casework.appointments.change");
    }

    String action() {
        return known == null ? head.path(Appointment.TAB) : known.path("angaben");
    }

    String back() {
        return known == null ? head.path(Appointment.TAB) : known.path();
    }

    /** Folded up as long as nobody comes to interpret, and nothing in it is wrong. */
    boolean interpreting() {
        return !form.interpreterMode().equals(Interpreter.NONE.mode())
                || errors.all().stream().anyMatch(error -> error.field().startsWith("interpreter"));
    }

    boolean more() {
        return known != null
                || !form.bring().isEmpty()
                || errors.of("bringMore") != null
                || errors.of("withWhom") != null
                || errors.of("colleague") != null;
    }
}
