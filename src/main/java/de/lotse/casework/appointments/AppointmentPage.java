package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One appointment.
 *
 * @param chain all its dates if it was moved, in order
 * @param clashes what is taken twice
 * @param elsewhere where it is ended, if another feature has agreed it
 * @param slipLanguage in which the slip is printed unless another one is chosen
 * @param withoutSlip the language in which it ought to be and is not, because there is none; empty otherwise
 */
record AppointmentPage(
        CaseHead head,
        Appointment appointment,
        List<Term> terms,
        List<Appointment> chain,
        List<Clash> clashes,
        @Nullable String elsewhere,
        SlipLanguage slipLanguage,
        String withoutSlip,
        LocalDate today) {

    boolean planned() {
        return appointment.state().isPlanned();
    }

    /** Nothing has taken place before its day. */
    boolean mayHaveTakenPlace() {
        return !appointment.meeting().on().isAfter(today);
    }

    List<Option> slipLanguages() {
        return Stream.of(SlipLanguage.values())
                .map(language ->
                        new Option(language.code(), t("casework.appointments.slip.language." + language.code())))
                .toList();
    }
}
