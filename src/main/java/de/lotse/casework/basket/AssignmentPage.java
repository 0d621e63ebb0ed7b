package de.lotse.casework.basket;

import static de.lotse.web.Texts.t;

import de.lotse.casework.workload.Workload;
import de.lotse.casework.workload.Workloads;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;

/** One inquiry and what the lead may do with it. */
record AssignmentPage(
        BasketRow row,
        String language,
        List<Workload> colleagues,
        AssignmentForm form,
        Errors errors,
        LocalDate today) {

    List<Option> options() {
        return Workloads.options(colleagues);
    }

    List<Option> urgencies() {
        return Urgency.options();
    }

    List<Term> terms() {
        return List.of(
                new Term(t("casework.inquiry.receivedOn"), Formats.date(row.receivedOn())),
                new Term(t("casework.inquiry.priority"), row.urgency().label()),
                new Term(t("casework.inquiry.waits"), waits()),
                new Term(t("casework.inquiry.language"), language),
                new Term(
                        t("casework.inquiry.responsible"),
                        row.responsible().isEmpty() ? t("casework.inquiry.unassigned") : row.responsible()));
    }

    private String waits() {
        return row.waits()
                ? t("casework.basket.position.since", row.position(), row.waiting(today))
                : row.waiting(today);
    }
}
