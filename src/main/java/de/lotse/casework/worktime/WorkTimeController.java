package de.lotse.casework.worktime;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(WorkTimePage.PATH)
class WorkTimeController {

    private static final String TEMPLATE = "casework/worktime/workTime";

    private final WorkTimeService workTime;

    WorkTimeController(WorkTimeService workTime) {
        this.workTime = workTime;
    }

    @GetMapping
    View show() {
        return Page.of(TEMPLATE, workTime.page());
    }

    @PostMapping("/land")
    View choose(LandForm form) {
        var errors = form.check();
        if (errors.any())
            return Page.of(TEMPLATE, workTime.page(form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (!workTime.choose(form.chosen().orElseThrow(), form.version()))
            return Page.of(TEMPLATE, workTime.conflictPage(form)).withStatus(HttpStatus.CONFLICT);
        return SeeOther.to(WorkTimePage.PATH).saying(t("casework.worktime.land.saved"));
    }

    @PostMapping("/schliesstage")
    View close(ClosedForm form) {
        var read = workTime.read(form);
        var days = read.days();
        if (days == null)
            return Page.of(TEMPLATE, workTime.page(form, read.errors())).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        workTime.close(form, days);
        return SeeOther.to(WorkTimePage.PATH).saying(t("casework.worktime.closed.saved", form.name()));
    }

    @PostMapping("/schliesstage/{id}/ende")
    View open(@PathVariable UUID id) {
        workTime.open(id);
        return SeeOther.to(WorkTimePage.PATH).saying(t("casework.worktime.closed.gone"));
    }
}
