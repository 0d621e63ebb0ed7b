package de.lotse.governance.council.budget;

import static de.lotse.web.Texts.t;

import de.lotse.governance.council.CouncilPaper;
import de.lotse.governance.council.budget.BudgetLine.Plan;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param line null for a new one */
record BudgetPage(
        CouncilPaper paper,
        @Nullable BudgetLine line,
        BudgetForm form,
        int version,
        Errors errors,
        List<ConflictRow> conflicts) {

    String title() {
        return t(line == null ? "governance.council.budget.new" : "governance.council.budget.edit");
    }

    String action() {
        return line == null ? BudgetLine.below(paper.id()) : line.path();
    }

    List<Option> plans() {
        return Option.named("governance.council.plan.", Plan.values());
    }
}
