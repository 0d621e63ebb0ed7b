package de.lotse.casework.calendar;

import de.lotse.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class CalendarController {

    private final Calendar calendar;

    CalendarController(Calendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/termine")
    View show(CalendarForm form) {
        var page = calendar.page(form);
        var status = page.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return Page.of("casework/calendar/calendar", page).withStatus(status);
    }
}
