package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.inquiries.InquiryDoor;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for an appointment of an inquiry. Day and begin are enough; without an end it lasts an hour, or as long as before. */
record InquiryAppointmentForm(
        String day,
        String from,
        String to,
        String colleague,
        String room,
        String interpreterMode,
        String interpreterLanguage,
        int version,
        @Nullable UUID _once) {

    InquiryAppointmentForm {
        day = AppointmentForm.typed(day);
        from = AppointmentForm.typed(from);
        to = AppointmentForm.typed(to);
        colleague = AppointmentForm.typed(colleague);
        room = AppointmentForm.typed(room);
        interpreterMode = AppointmentForm.typed(interpreterMode);
        interpreterLanguage = AppointmentForm.typed(interpreterLanguage);
    }

    static InquiryAppointmentForm begun(
            InquiryDoor.Known inquiry, Slot slot, UUID colleague, String room, LocalDate today) {
        var mode = inquiry.interpreter() ? "POOL_ON_SITE" : Interpreter.NONE.mode();
        var language = inquiry.interpreter() ? inquiry.language() : "";
        return new InquiryAppointmentForm(
                slot.day(today), slot.from(), "", colleague.toString(), room, mode, language, 0, null);
    }

    static InquiryAppointmentForm of(InquiryAppointment known) {
        return new InquiryAppointmentForm(
                Formats.date(known.meeting().on()),
                known.meeting().from().toString(),
                known.meeting().to().toString(),
                known.colleagueId().toString(),
                known.room(),
                known.interpreter().mode(),
                known.interpreter().language(),
                known.version(),
                null);
    }

    /** The same answers, to be saved over a newer version. */
    InquiryAppointmentForm over(int newer) {
        return new InquiryAppointmentForm(
                day, from, to, colleague, room, interpreterMode, interpreterLanguage, newer, null);
    }

    /** When it is to be; null if that is wrong. Notes whatever is wrong. */
    @Nullable
    Meeting read(Reading reading, Choices choices, Duration lasts, LocalDate today) {
        var meeting = MeetingText.read(reading, day, from, to, lasts, today);
        check(reading.errors(), choices);
        return reading.errors().any() ? null : meeting;
    }

    private void check(Errors errors, Choices choices) {
        chosen(errors, "colleague", colleague, choices.colleagues());
        if (room.length() > AppointmentForm.ROOM)
            errors.reject("room", t("web.reading.long", AppointmentForm.ROOM, room.length()));
        chosen(errors, "interpreterMode", interpreterMode, choices.modes());
        if (!interpreterLanguage.isEmpty())
            chosen(errors, "interpreterLanguage", interpreterLanguage, choices.languages());
        else if (interpreter().needed())
            errors.reject("interpreterLanguage", t("casework.appointments.language.missing"));
    }

    private static void chosen(Errors errors, String field, String value, List<Option> offered) {
        if (offered.stream().noneMatch(option -> option.value().equals(value)))
            errors.reject(field, t("casework.appointments.choice"));
    }

    Interpreter interpreter() {
        return interpreterMode.equals(Interpreter.NONE.mode())
                ? Interpreter.NONE
                : new Interpreter(interpreterMode, interpreterLanguage, "", "");
    }

    /** What can be chosen. */
    record Choices(List<Option> colleagues, List<Option> modes, List<Option> languages) {}
}
