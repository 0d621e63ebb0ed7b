package de.lotse.casework.calendar;

import static de.lotse.web.Texts.t;

import de.lotse.casework.lists.ListPdfs;
import de.lotse.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class CalendarController {

    private final Calendar calendar;
    private final ListPdfs pdfs;

    CalendarController(Calendar calendar, ListPdfs pdfs) {
        this.calendar = calendar;
        this.pdfs = pdfs;
    }

    @GetMapping("/termine")
    View show(CalendarForm form) {
        var page = calendar.page(form);
        var status = page.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return Page.of("casework/calendar/calendar", page).withStatus(status);
    }

    @GetMapping("/termine/liste")
    ResponseEntity<byte[]> print(CalendarForm form) {
        return pdfs.answer(calendar.print(form), t("casework.lists.calendar.file"));
    }
}
