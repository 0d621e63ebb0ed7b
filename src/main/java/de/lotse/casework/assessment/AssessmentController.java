package de.lotse.casework.assessment;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/bedarf")
class AssessmentController {

    private final AssessmentService assessments;

    AssessmentController(AssessmentService assessments) {
        this.assessments = assessments;
    }

    @GetMapping
    View overview(@PathVariable UUID id) {
        return Page.of("casework/assessment/assessments", assessments.overview(new CaseId(id)));
    }

    @PostMapping
    View begin(@PathVariable UUID id) {
        return SeeOther.to(assessments.begin(new CaseId(id)));
    }

    @GetMapping("/{assessment}")
    View show(@PathVariable UUID id, @PathVariable UUID assessment) {
        return Page.of("casework/assessment/assessment", assessments.page(new CaseId(id), assessment));
    }

    @PostMapping("/{assessment}/abschluss")
    View finalise(@PathVariable UUID id, @PathVariable UUID assessment, FinalForm form) {
        return switch (assessments.finalise(new CaseId(id), assessment, form)) {
            case AssessmentResult.Finalised(var path) -> SeeOther.to(path).saying(t("casework.assessment.final.done"));
            case AssessmentResult.Incomplete(var page) ->
                Page.of("casework/assessment/assessment", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/vergleich")
    View compare(@PathVariable UUID id, @RequestParam int von, @RequestParam int bis) {
        return Page.of("casework/assessment/comparison", assessments.compare(new CaseId(id), von, bis));
    }
}
