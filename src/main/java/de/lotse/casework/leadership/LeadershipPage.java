package de.lotse.casework.leadership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.absences.Absence;
import de.lotse.casework.basket.BasketRow;
import de.lotse.casework.basket.Returned;
import de.lotse.casework.inquiries.InquiryHandovers.Incoming;
import de.lotse.casework.leadership.Bar.Figure;
import de.lotse.casework.workload.Limits;
import de.lotse.casework.workload.Workload;
import de.lotse.casework.workload.Workloads;
import de.lotse.kern.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lead of an organisation decides about today.
 *
 * @param tasks what waits for her decision from other features
 * @param incoming what other organisations hand over
 * @param returned what they gave back
 * @param colleagues by name
 * @param limits of the traffic light; null where the municipality has set none
 */
record LeadershipPage(
        List<LeadTask> tasks,
        List<Incoming> incoming,
        List<Returned> returned,
        List<BasketRow> fresh,
        List<BasketRow> waiting,
        List<Workload> colleagues,
        @Nullable Limits limits,
        List<Absence> absences,
        Counts counts,
        LocalDate today) {

    List<Option> options() {
        return Workloads.options(colleagues);
    }

    List<Figure> figures() {
        return counts.figures();
    }

    List<Bar> countBars() {
        return Bar.of(figures());
    }

    List<Bar> colleagueBars() {
        return Bar.of(colleagues.stream()
                .map(one -> new Figure(one.name(), one.perPost(), one.perPostText()))
                .toList());
    }

    String limitsText() {
        return limits == null
                ? t("casework.workload.limits.none")
                : t("casework.workload.limits.text", limits.amberFrom(), limits.redFrom());
    }
}
