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

/** Goals and steps of the plan that holds; their addresses outlive its versions. */
@Controller
@RequestMapping("/faelle/{id}/hilfeplan")
class ProgressController {

    private static final String RATING = "casework/plan/rating";
    private static final String BARRIER = "casework/plan/barrier";

    private final ProgressService progress;

    ProgressController(ProgressService progress) {
        this.progress = progress;
    }

    @GetMapping("/ziele/{goal}/bewertung")
    View rating(@PathVariable UUID id, @PathVariable UUID goal) {
        return Page.of(RATING, progress.ratingPage(new CaseId(id), goal));
    }

    @PostMapping("/ziele/{goal}/bewertung")
    View rate(@PathVariable UUID id, @PathVariable UUID goal, RatingForm form) {
        return PlanAnswers.of(progress.rate(new CaseId(id), goal, form), RATING, t("casework.plan.rated"));
    }

    @PostMapping("/schritte/{step}/stand")
    View move(
            @PathVariable UUID id, @PathVariable UUID step, @RequestParam StepStatus status, @RequestParam int number) {
        return SeeOther.to(progress.move(new CaseId(id), step, status, number)).saying(t("casework.plan.moved"));
    }

    @GetMapping("/schritte/{step}/hindernis")
    View barrier(@PathVariable UUID id, @PathVariable UUID step) {
        return Page.of(BARRIER, progress.barrierPage(new CaseId(id), step));
    }

    @PostMapping("/schritte/{step}/hindernis")
    View notPossible(@PathVariable UUID id, @PathVariable UUID step, @RequestParam int number, BarrierForm form) {
        return PlanAnswers.of(
                progress.notPossible(new CaseId(id), step, number, form), BARRIER, t("casework.plan.moved"));
    }
}
