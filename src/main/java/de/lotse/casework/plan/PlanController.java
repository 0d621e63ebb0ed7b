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
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/hilfeplan")
class PlanController {

    private final PlanService plans;

    PlanController(PlanService plans) {
        this.plans = plans;
    }

    @GetMapping
    View overview(@PathVariable UUID id) {
        return Page.of("casework/plan/plans", plans.overview(new CaseId(id)));
    }

    @PostMapping
    View begin(@PathVariable UUID id) {
        return SeeOther.to(plans.begin(new CaseId(id)));
    }

    @GetMapping("/{plan}")
    View show(@PathVariable UUID id, @PathVariable UUID plan) {
        return Page.of("casework/plan/plan", plans.page(new CaseId(id), plan));
    }

    @GetMapping("/{plan}/vereinbarung")
    View agreement(@PathVariable UUID id, @PathVariable UUID plan) {
        return Page.of("casework/plan/agreement", plans.agreementPage(new CaseId(id), plan));
    }

    @PostMapping("/{plan}/vereinbarung")
    View agree(@PathVariable UUID id, @PathVariable UUID plan, AgreementForm form) {
        return PlanAnswers.of(
                plans.agree(new CaseId(id), plan, form), "casework/plan/agreement", t("casework.plan.agree.done"));
    }

    @PostMapping("/{plan}/ende")
    View end(@PathVariable UUID id, @PathVariable UUID plan) {
        return SeeOther.to(plans.end(new CaseId(id), plan)).saying(t("casework.plan.end.done"));
    }
}
