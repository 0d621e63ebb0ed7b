package de.lotse.casework.plan;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.relocation.RelocationPart;
import de.lotse.consent.ContentCategory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Goals that are not reached yet and their open steps, for the sheet of somebody who moves away. */
@Component
class PlanForRelocation implements RelocationPart {

    private final Plans plans;
    private final PlanWords words;

    PlanForRelocation(Plans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public ContentCategory category() {
        return ContentCategory.PLAN;
    }

    @Override
    public boolean ofTheWholeCase() {
        return true;
    }

    @Override
    public List<String> lines(CaseHead head, List<PersonId> about) {
        return plans.agreed(head.id()).map(plan -> words.views(head, plan.id())).orElse(List.of()).stream()
                .filter(view -> !view.isReached())
                .flatMap(PlanForRelocation::lines)
                .toList();
    }

    private static Stream<String> lines(GoalView view) {
        var steps = view.steps().stream()
                .filter(step -> step.state().status().isOpen())
                .map(PlanForRelocation::step);
        return Stream.concat(
                Stream.of(t("casework.plan.relocation.goal", view.goal().plainWords())), steps);
    }

    private static String step(StepView view) {
        var due = view.step().dueOn();
        return due == null
                ? t("casework.plan.relocation.step", view.step().what(), view.who())
                : t("casework.plan.relocation.step.due", view.step().what(), view.who(), date(due));
    }
}
