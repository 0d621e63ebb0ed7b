package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The form that tells why a step is not possible.
 *
 * @param stale whether somebody else has moved the step on since the form was opened
 */
record BarrierPage(
        CaseHead head, StepView step, BarrierForm form, List<Option> barriers, Errors errors, boolean stale) {

    String action() {
        return head.path(PlanConfiguration.TAB + "/schritte/" + step.step().id() + "/hindernis");
    }

    List<ConflictRow> conflict() {
        var mine = barriers.stream()
                .filter(one -> one.value().equals(form.barrier()))
                .map(Option::label)
                .findFirst();
        return List.of(
                new ConflictRow(
                        t("casework.plan.status"),
                        t("casework.plan.status.NOT_POSSIBLE"),
                        t("casework.plan.status." + step.state().status())),
                new ConflictRow(t("casework.plan.barrier"), mine.orElse(""), step.barrier()),
                new ConflictRow(
                        t("casework.plan.reason"), form.reason(), step.state().reason()));
    }
}
