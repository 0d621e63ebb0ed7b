package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.Reading;
import de.lotse.web.SeeOther;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/anfragen/{id}/termine")
class InquiryAppointmentController {

    private static final String FORM = "casework/appointments/inquiryForm";
    private static final String ONE = "casework/appointments/inquiryAppointment";

    private final InquiryAppointmentService appointments;

    InquiryAppointmentController(InquiryAppointmentService appointments) {
        this.appointments = appointments;
    }

    @GetMapping("/neu")
    View create(@PathVariable UUID id, Slot slot) {
        return Page.of(FORM, appointments.newPage(id, slot));
    }

    @PostMapping
    View add(@PathVariable UUID id, InquiryAppointmentForm form) {
        var reading = new Reading(appointments.today());
        var meeting = form.read(reading, appointments.choices(), Duration.ofHours(1), appointments.today());
        if (meeting == null)
            return Page.of(FORM, appointments.newPage(id, form, reading.errors()))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(appointments.add(id, meeting, form)).saying(t("casework.appointments.added"));
    }

    @GetMapping("/{appointment}")
    View show(@PathVariable UUID id, @PathVariable UUID appointment) {
        return Page.of(ONE, appointments.page(id, appointment, "", Errors.none()));
    }

    @GetMapping("/{appointment}/angaben")
    View change(@PathVariable UUID id, @PathVariable UUID appointment) {
        return Page.of(FORM, appointments.changePage(id, appointment));
    }

    @PostMapping("/{appointment}/angaben")
    View save(@PathVariable UUID id, @PathVariable UUID appointment, InquiryAppointmentForm form) {
        var reading = new Reading(appointments.today());
        var lasts = appointments.meeting(id, appointment).length();
        var meeting = form.read(reading, appointments.choices(), lasts, appointments.today());
        if (meeting == null)
            return Page.of(FORM, appointments.changePage(id, appointment, form, reading.errors()))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var saved = appointments.change(id, appointment, meeting, form);
        if (saved == null)
            return Page.of(FORM, appointments.conflictPage(id, appointment, form))
                    .withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(saved).saying(t("casework.appointments.saved"));
    }

    @PostMapping("/{appointment}/ergebnis")
    View end(
            @PathVariable UUID id,
            @PathVariable UUID appointment,
            @RequestParam(defaultValue = "") String state,
            @RequestParam int version,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        var errors = appointments.check(id, appointment, state);
        if (errors.any())
            return Page.of(ONE, appointments.page(id, appointment, state, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(appointments.end(id, appointment, state, version, once))
                .saying(t("casework.appointments.inquiry.ended"));
    }

    @PostMapping("/{appointment}/ruecknahme")
    View takeBack(
            @PathVariable UUID id,
            @PathVariable UUID appointment,
            @RequestParam int version,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(appointments.takeBack(id, appointment, version, once))
                .saying(t("casework.appointments.takenBack"));
    }
}
