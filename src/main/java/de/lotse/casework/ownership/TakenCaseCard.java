package de.lotse.casework.ownership;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on the overview where a case came from. */
@Component
class TakenCaseCard implements OverviewCard {

    private final TakenCases taken;

    TakenCaseCard(TakenCases taken) {
        this.taken = taken;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        return taken.find(head.id()).map(one -> card(head, one));
    }

    private static CaseCard card(CaseHead head, TakenCase taken) {
        var line =
                Line.of(t("casework.ownership.taken.from", taken.from()), date(taken.at()) + " · " + taken.by(), null);
        return CaseCard.ofLines(
                t("casework.ownership.taken.title"),
                List.of(line),
                "",
                new Link(head.path(TakenCaseController.PATH), t("casework.ownership.taken.all")));
    }
}
