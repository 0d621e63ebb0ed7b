package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.InquiryAppointmentForm.Choices;
import de.lotse.casework.inquiries.InquiryDoor;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages about an appointment of an inquiry. */
final class InquiryAppointmentPages {

    private InquiryAppointmentPages() {}

    /**
     * One appointment.
     *
     * @param state what was chosen as its end; empty at first
     */
    record OnePage(
            InquiryDoor.Known inquiry,
            InquiryAppointment appointment,
            List<Term> terms,
            List<Clash> clashes,
            String state,
            Errors errors,
            LocalDate today) {

        boolean planned() {
            return appointment.state().isPlanned();
        }

        /** What may have become of it by now. */
        List<Option> outcomes() {
            return outcomes(appointment, today).map(state -> option(state)).toList();
        }

        static Stream<AppointmentState> outcomes(InquiryAppointment one, LocalDate today) {
            var early = one.meeting().on().isAfter(today);
            return Stream.concat(Stream.of(AppointmentState.HELD), AppointmentState.ABSENCES.stream())
                    .filter(state -> !early || state != AppointmentState.HELD && state != AppointmentState.MISSED);
        }

        private static Option option(AppointmentState state) {
            return new Option(state.name(), t("casework.appointments.state." + state));
        }
    }

    /**
     * The form of a new or a known one.
     *
     * @param known null for a new one
     * @param conflicts what somebody else has saved meanwhile, beside what was typed here
     */
    record FormPage(
            InquiryDoor.Known inquiry,
            @Nullable InquiryAppointment known,
            InquiryAppointmentForm form,
            Choices choices,
            Errors errors,
            List<ConflictRow> conflicts) {

        String title() {
            return t(known == null ? "casework.appointments.new" : "casework.appointments.inquiry.change");
        }

        String action() {
            return known == null ? inquiry.path() + "/" + InquiryAppointment.TAB : known.path("angaben");
        }

        String back() {
            return known == null ? inquiry.path() : known.path();
        }
    }
}
