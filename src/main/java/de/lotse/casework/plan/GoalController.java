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
@RequestMapping("/faelle/{id}/hilfeplan/{plan}/ziele")
class GoalController {

    private static final String FORM = "casework/plan/goal";

    private final GoalService goals;

    GoalController(GoalService goals) {
        this.goals = goals;
    }

    @GetMapping("/neu")
    View form(@PathVariable UUID id, @PathVariable UUID plan) {
        return Page.of(FORM, goals.newPage(new CaseId(id), plan));
    }

    @PostMapping
    View add(@PathVariable UUID id, @PathVariable UUID plan, GoalForm form) {
        return PlanAnswers.of(goals.add(new CaseId(id), plan, form), FORM, t("casework.plan.goal.kept"));
    }

    @GetMapping("/{goal}")
    View edit(@PathVariable UUID id, @PathVariable UUID plan, @PathVariable UUID goal) {
        return Page.of(FORM, goals.editPage(new CaseId(id), plan, goal));
    }

    @PostMapping("/{goal}")
    View change(
            @PathVariable UUID id,
            @PathVariable UUID plan,
            @PathVariable UUID goal,
            @RequestParam int version,
            GoalForm form) {
        return PlanAnswers.of(
                goals.change(new CaseId(id), plan, goal, version, form), FORM, t("casework.plan.goal.kept"));
    }

    @PostMapping("/{goal}/entfernung")
    View remove(@PathVariable UUID id, @PathVariable UUID plan, @PathVariable UUID goal) {
        return SeeOther.to(goals.remove(new CaseId(id), plan, goal)).saying(t("casework.plan.goal.removed"));
    }
}
