package de.lotse.casework.substitution;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
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
@RequestMapping("/faelle/{id}/vertretung")
class SubstitutionController {

    private static final String TEMPLATE = "casework/substitution/substitution";

    private final SubstitutionService substitution;

    SubstitutionController(SubstitutionService substitution) {
        this.substitution = substitution;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of(TEMPLATE, substitution.page(new CaseId(id)));
    }

    @PostMapping
    View add(@PathVariable UUID id, SubstituteForm form) {
        var caseId = new CaseId(id);
        var errors = substitution.check(caseId, form);
        if (errors.any())
            return Page.of(TEMPLATE, substitution.page(caseId, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(substitution.add(caseId, form)).saying(t("casework.substitution.added"));
    }

    @PostMapping("/{membership}/ende")
    View end(
            @PathVariable UUID id,
            @PathVariable UUID membership,
            @RequestParam(name = "_once", required = false) @Nullable UUID once) {
        return SeeOther.to(substitution.end(new CaseId(id), membership, once)).saying(t("casework.substitution.ended"));
    }
}
