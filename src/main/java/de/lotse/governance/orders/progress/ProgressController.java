package de.lotse.governance.orders.progress;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Saving;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(CouncilOrder.PATH + "/{order}")
class ProgressController {

    private static final String REPORT = "governance/orders/progress/report";
    private static final String DEADLINE = "governance/orders/progress/deadline";
    private static final String END = "governance/orders/progress/end";
    private static final String REOPENING = "governance/orders/progress/reopening";

    private final ReportService reports;
    private final EndService ends;

    ProgressController(ReportService reports, EndService ends) {
        this.reports = reports;
        this.ends = ends;
    }

    @GetMapping("/berichte/neu")
    View blankReport(@PathVariable UUID order) {
        return Page.of(REPORT, reports.blank(order));
    }

    @PostMapping("/berichte")
    View addReport(@PathVariable UUID order, ReportForm form) {
        return Saving.answer(reports.add(order, form), REPORT, t("governance.order.report.added"));
    }

    @GetMapping("/berichte/{report}")
    View editReport(@PathVariable UUID order, @PathVariable UUID report) {
        return Page.of(REPORT, reports.edit(order, report));
    }

    @PostMapping("/berichte/{report}")
    View correctReport(@PathVariable UUID order, @PathVariable UUID report, ReportForm form) {
        return Saving.answer(reports.correct(order, report, form), REPORT, t("governance.order.report.saved"));
    }

    @GetMapping("/frist")
    View deadline(@PathVariable UUID order) {
        return Page.of(DEADLINE, ends.deadline(order));
    }

    @PostMapping("/frist")
    View move(@PathVariable UUID order, DeadlineForm form) {
        return Saving.answer(ends.move(order, form), DEADLINE, t("governance.order.deadline.saved"));
    }

    @GetMapping("/erledigung")
    View end(@PathVariable UUID order) {
        return Page.of(END, ends.end(order));
    }

    @PostMapping("/erledigung")
    View end(@PathVariable UUID order, EndForm form) {
        if (form.isSearch()) return Page.of(END, ends.search(order, form));
        return Saving.answer(ends.end(order, form), END, t("governance.order.end.saved"));
    }

    @GetMapping("/wiederaufnahme")
    View reopening(@PathVariable UUID order) {
        return Page.of(REOPENING, ends.reopening(order));
    }

    @PostMapping("/wiederaufnahme")
    View reopen(@PathVariable UUID order, ReopeningForm form) {
        return Saving.answer(ends.reopen(order, form), REOPENING, t("governance.order.reopen.saved"));
    }
}
