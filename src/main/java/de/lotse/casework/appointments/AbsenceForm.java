package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed when nothing came of an appointment. */
record AbsenceForm(
        String state, String reason, int version, @Nullable UUID _once) {

    AbsenceForm {
        state = AppointmentForm.typed(state);
        reason = AppointmentForm.typed(reason);
    }

    static AbsenceForm of(Appointment known) {
        return new AbsenceForm("", "", known.version(), null);
    }

    /** @param early whether its day is still to come, so that nobody can have failed to come */
    Errors check(boolean early) {
        var errors = Errors.none();
        if (AppointmentState.ABSENCES.stream().noneMatch(one -> one.name().equals(state)))
            errors.reject("state", t("casework.appointments.absence.missing"));
        if (early && state.equals(AppointmentState.MISSED.name()))
            errors.reject("state", t("casework.appointments.absence.early"));
        if (reason.length() > MoveForm.REASON)
            errors.reject("reason", t("web.reading.long", MoveForm.REASON, reason.length()));
        return errors;
    }

    /** After {@link #check} found nothing. */
    AppointmentState absence() {
        return AppointmentState.valueOf(state);
    }
}
