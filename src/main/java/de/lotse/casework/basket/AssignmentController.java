package de.lotse.casework.basket;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
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
@RequestMapping("/leitung/anfragen/{id}")
class AssignmentController {

    private static final String TEMPLATE = "casework/basket/assignment";

    private final AssignmentService assignment;

    AssignmentController(AssignmentService assignment) {
        this.assignment = assignment;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of(TEMPLATE, assignment.page(id));
    }

    @PostMapping("/zuweisung")
    View assign(@PathVariable UUID id, AssignmentForm form) {
        var errors = assignment.checkColleague(form);
        if (errors.any()) return rejected(id, form, errors);
        return SeeOther.to(assignment.assign(id, form)).saying(t("casework.basket.assigned"));
    }

    @PostMapping("/warteliste")
    View queue(@PathVariable UUID id, AssignmentForm form) {
        var errors = form.checkUrgency();
        if (errors.any()) return rejected(id, form, errors);
        return SeeOther.to(assignment.queue(id, form)).saying(t("casework.basket.queued"));
    }

    @PostMapping("/korb")
    View unqueue(@PathVariable UUID id, AssignmentForm form) {
        return SeeOther.to(assignment.unqueue(id, form)).saying(t("casework.basket.unqueued"));
    }

    private View rejected(UUID id, AssignmentForm form, Errors errors) {
        return Page.of(TEMPLATE, assignment.page(id, form, errors)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
