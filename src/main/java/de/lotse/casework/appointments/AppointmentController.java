package de.lotse.casework.appointments;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.documents.DownloadHeaders;
import de.lotse.notifications.CalendarText;
import de.lotse.web.Page;
import de.lotse.web.Reading;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/termine")
class AppointmentController {

    private static final String FORM = "casework/appointments/form";

    private final AppointmentService appointments;

    AppointmentController(AppointmentService appointments) {
        this.appointments = appointments;
    }

    @GetMapping
    View list(@PathVariable UUID id) {
        return Page.of("casework/appointments/appointments", appointments.list(new CaseId(id)));
    }

    @GetMapping("/neu")
    View create(@PathVariable UUID id, Slot slot) {
        return Page.of(FORM, appointments.newPage(new CaseId(id), slot));
    }

    @PostMapping
    View add(@PathVariable UUID id, AppointmentForm typed) {
        var form = appointments.spoken(new CaseId(id), typed);
        var reading = new Reading(appointments.today());
        var meeting = form.meeting(reading, appointments.today());
        var errors = appointments.check(new CaseId(id), null, form, reading.errors());
        if (meeting == null || errors.any())
            return Page.of(FORM, appointments.newPage(new CaseId(id), form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(appointments.add(new CaseId(id), meeting, form)).saying(t("casework.appointments.added"));
    }

    @GetMapping("/{appointment}")
    View show(@PathVariable UUID id, @PathVariable UUID appointment) {
        return Page.of("casework/appointments/appointment", appointments.show(new CaseId(id), appointment));
    }

    @GetMapping("/{appointment}/angaben")
    View change(@PathVariable UUID id, @PathVariable UUID appointment) {
        return Page.of(FORM, appointments.changePage(new CaseId(id), appointment));
    }

    @PostMapping("/{appointment}/angaben")
    View save(@PathVariable UUID id, @PathVariable UUID appointment, AppointmentForm form) {
        var caseId = new CaseId(id);
        var errors = appointments.check(caseId, appointment, form, new Reading(appointments.today()).errors());
        if (errors.any())
            return Page.of(FORM, appointments.changePage(caseId, appointment, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!appointments.change(caseId, appointment, form))
            return Page.of(FORM, appointments.conflictPage(caseId, appointment, form))
                    .withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(Appointment.path(caseId, appointment)).saying(t("casework.appointments.saved"));
    }

    @GetMapping("/{appointment}/kalender")
    ResponseEntity<byte[]> calendarFile(@PathVariable UUID id, @PathVariable UUID appointment) {
        var file = appointments.calendarFile(new CaseId(id), appointment);
        return ResponseEntity.ok()
                .headers(DownloadHeaders.of(file.name(), CalendarText.MEDIA_TYPE))
                .body(file.bytes());
    }
}
