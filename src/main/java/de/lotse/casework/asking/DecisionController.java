package de.lotse.casework.asking;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
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
@RequestMapping("/faelle/{id}/" + DecisionService.TAB)
class DecisionController {

    private static final String TEMPLATE = "casework/asking/decide";

    private final DecisionService decisions;

    DecisionController(DecisionService decisions) {
        this.decisions = decisions;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of(TEMPLATE, decisions.page(new CaseId(id), DecisionForm.EMPTY, null, Errors.none()));
    }

    @PostMapping("/{request}")
    View decide(@PathVariable UUID id, @PathVariable UUID request, DecisionForm form) {
        var caseId = new CaseId(id);
        var errors = decisions.check(caseId, form);
        if (errors.any())
            return Page.of(TEMPLATE, decisions.page(caseId, form, request, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return SeeOther.to(decisions.decide(caseId, request, form))
                .saying(t(form.allows() ? "casework.asking.allowed" : "casework.asking.declined"));
    }
}
