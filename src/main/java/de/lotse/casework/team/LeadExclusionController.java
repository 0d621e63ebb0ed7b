package de.lotse.casework.team;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Errors;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/leitung/faelle/{id}/ausschluss")
class LeadExclusionController {

    private static final String TEMPLATE = "casework/team/leadExclusions";

    private final LeadExclusionService exclusions;

    LeadExclusionController(LeadExclusionService exclusions) {
        this.exclusions = exclusions;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of(TEMPLATE, exclusions.page(new CaseId(id), ExclusionForm.EMPTY, Errors.none()));
    }

    @PostMapping
    View exclude(@PathVariable UUID id, ExclusionForm form) {
        var caseId = new CaseId(id);
        var errors = exclusions.check(caseId, form);
        if (errors.any())
            return Page.of(TEMPLATE, exclusions.page(caseId, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(exclusions.exclude(caseId, form)).saying(t("casework.exclusion.added"));
    }

    @PostMapping("/{exclusion}/ende")
    View end(
            @PathVariable UUID id,
            @PathVariable UUID exclusion,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(exclusions.end(new CaseId(id), exclusion, once)).saying(t("casework.exclusion.ended"));
    }
}
