package de.lotse.governance.council.budget;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Saving;
import de.lotse.governance.council.CouncilPaper;
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
@RequestMapping(CouncilPaper.PATH + "/{paper}/kosten")
class BudgetController {

    private static final String FORM = "governance/council/budget/form";

    private final BudgetService budget;

    BudgetController(BudgetService budget) {
        this.budget = budget;
    }

    @GetMapping("/neu")
    View blank(@PathVariable UUID paper) {
        return Page.of(FORM, budget.blank(paper));
    }

    @PostMapping
    View add(@PathVariable UUID paper, BudgetForm form) {
        return Saving.answer(budget.add(paper, form), FORM, t("governance.council.budget.added"));
    }

    @GetMapping("/{line}")
    View edit(@PathVariable UUID paper, @PathVariable UUID line) {
        return Page.of(FORM, budget.edit(paper, line));
    }

    @PostMapping("/{line}")
    View change(@PathVariable UUID paper, @PathVariable UUID line, BudgetForm form) {
        return Saving.answer(budget.change(paper, line, form), FORM, t("governance.council.budget.saved"));
    }

    @PostMapping("/{line}/entfernung")
    View remove(@PathVariable UUID paper, @PathVariable UUID line) {
        return SeeOther.to(budget.remove(paper, line)).saying(t("governance.council.budget.removed"));
    }
}
