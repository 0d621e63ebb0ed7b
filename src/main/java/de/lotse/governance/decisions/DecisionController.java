package de.lotse.governance.decisions;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.Saving;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH + "/{body}/punkte/{item}/beschluss")
class DecisionController {

    private static final String FORM = "governance/decisions/form";

    private final DecisionService decisions;

    DecisionController(DecisionService decisions) {
        this.decisions = decisions;
    }

    @GetMapping
    View form(@PathVariable UUID body, @PathVariable UUID item) {
        return Page.of(FORM, decisions.page(body, item));
    }

    @PostMapping
    View record(@PathVariable UUID body, @PathVariable UUID item, DecisionForm form) {
        return Saving.answer(decisions.record(body, item, form), FORM, t("governance.decision.recorded"));
    }
}
