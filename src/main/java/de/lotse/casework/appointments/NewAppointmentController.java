package de.lotse.casework.appointments;

import de.lotse.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

// What is looked for is a name: it comes by POST, so that it stands in no address, no history and no log.
@Controller
@RequestMapping(NewAppointmentController.PATH)
class NewAppointmentController {

    static final String PATH = "/termine/neu";
    private static final String TEMPLATE = "casework/appointments/subjects";

    private final Subjects subjects;

    NewAppointmentController(Subjects subjects) {
        this.subjects = subjects;
    }

    @GetMapping
    View choose(Slot slot) {
        return Page.of(TEMPLATE, subjects.latest(slot));
    }

    @PostMapping
    View find(Slot slot, @RequestParam(defaultValue = "") String wen, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return Page.of(TEMPLATE, wen.isBlank() ? subjects.latest(slot) : subjects.find(slot, wen.strip()));
    }
}
