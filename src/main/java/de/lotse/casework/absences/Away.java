package de.lotse.casework.absences;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of somebody who is away, as the lead may know it: when, where in the house, and what became of it.
 *
 * @param caseNumber instead of a name, because the lead does not open the case
 * @param interpreted whether somebody was promised who interprets
 * @param outcome TAKEN_OVER or CALLED_OFF; null as long as nothing was decided
 * @param clashes whether the substitute has something else at that time
 * @param told whether the person was told that it is off
 */
record Away(
        UUID id,
        UUID caseId,
        String caseNumber,
        LocalDate on,
        LocalTime from,
        LocalTime to,
        String room,
        boolean interpreted,
        @Nullable String outcome,
        boolean clashes,
        boolean told) {

    String when() {
        return t("casework.appointments.when", Formats.weekday(on), times());
    }

    String times() {
        return t("casework.appointments.times", Formats.clock(from), Formats.clock(to));
    }

    String where() {
        return interpreted ? (room + " " + t("casework.absences.interpreted")).strip() : room;
    }

    /** For choosing: when, where, and whose number. */
    String choice() {
        return t("casework.absences.appointment", times(), where(), caseNumber);
    }

    boolean isOpen() {
        return !"CALLED_OFF".equals(outcome);
    }

    String outcomeLabel(String substitute) {
        if (outcome == null) return t("casework.absences.outcome.open");
        if (!isOpen())
            return told ? t("casework.absences.outcome.told") : t("casework.absences.outcome.calledOff", substitute);
        return clashes
                ? t("casework.absences.outcome.clash", substitute)
                : t("casework.absences.outcome.takenOver", substitute);
    }

    Tone tone() {
        if (outcome == null || clashes && isOpen()) return Tone.WARNING;
        return isOpen() || told ? Tone.SUCCESS : Tone.INFO;
    }
}
