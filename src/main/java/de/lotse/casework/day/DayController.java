package de.lotse.casework.day;

import de.lotse.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class DayController {

    private final Day day;

    DayController(Day day) {
        this.day = day;
    }

    @GetMapping("/start")
    View day() {
        return Page.of("casework/day/day", day.page());
    }
}
