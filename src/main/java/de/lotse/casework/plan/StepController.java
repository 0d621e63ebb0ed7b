package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/hilfeplan/{plan}")
class StepController {

    private static final String FORM = "casework/plan/step";

    private final StepService steps;

    StepController(StepService steps) {
        this.steps = steps;
    }

    @GetMapping("/ziele/{goal}/schritte/neu")
    View form(@PathVariable UUID id, @PathVariable UUID plan, @PathVariable UUID goal) {
        return Page.of(FORM, steps.newPage(new CaseId(id), plan, goal));
    }

    @PostMapping("/ziele/{goal}/schritte")
    View add(@PathVariable UUID id, @PathVariable UUID plan, @PathVariable UUID goal, StepForm form) {
        return PlanAnswers.of(steps.add(new CaseId(id), plan, goal, form), FORM, t("casework.plan.step.kept"));
    }

    @GetMapping("/schritte/{step}")
    View edit(@PathVariable UUID id, @PathVariable UUID plan, @PathVariable UUID step) {
        return Page.of(FORM, steps.editPage(new CaseId(id), plan, step));
    }

    @PostMapping("/schritte/{step}")
    View change(
            @PathVariable UUID id,
            @PathVariable UUID plan,
            @PathVariable UUID step,
            @RequestParam UUID goal,
            @RequestParam int version,
            StepForm form) {
        return PlanAnswers.of(
                steps.change(new CaseId(id), plan, step, goal, version, form), FORM, t("casework.plan.step.kept"));
    }

    @PostMapping("/schritte/{step}/entfernung")
    View remove(@PathVariable UUID id, @PathVariable UUID plan, @PathVariable UUID step) {
        return SeeOther.to(steps.remove(new CaseId(id), plan, step)).saying(t("casework.plan.step.removed"));
    }
}
