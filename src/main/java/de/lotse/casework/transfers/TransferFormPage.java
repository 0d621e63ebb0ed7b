package de.lotse.casework.transfers;

import static de.lotse.web.Texts.t;

import de.lotse.casework.workload.Workload;
import de.lotse.casework.workload.Workloads;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The form that gives away the cases of a colleague.
 *
 * @param takers everybody else who does case work
 */
record TransferFormPage(Workload giver, List<Workload> takers, List<LedCase> cases, TransferForm form, Errors errors) {

    List<Option> kinds() {
        return List.of(
                new Option(TransferForm.SUBSTITUTION, t("casework.transfers.kind.substitution")),
                new Option(TransferForm.ASSIGNMENT, t("casework.transfers.kind.assignment")));
    }

    List<Option> options() {
        return Workloads.options(takers);
    }

    List<Option> caseOptions() {
        return cases.stream()
                .map(one -> new Option(one.id().value().toString(), one.number()))
                .toList();
    }
}
