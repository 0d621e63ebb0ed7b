package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import de.lotse.consent.Consent.State;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** With whom one may speak about the case, and until when. */
@Component
class ConsentCard implements OverviewCard {

    private final ConsentDesk desk;

    ConsentCard(ConsentDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        var tab = head.path(ConsentService.TAB);
        var lines = desk.views(head.id()).stream()
                .filter(view -> view.state() != State.SUPERSEDED)
                .map(view -> line(view, tab))
                .toList();
        return Optional.of(CaseCard.ofLines(
                t("casework.consents.title"),
                lines,
                t("casework.consents.none.title"),
                new Link(tab, t("casework.consents.all"))));
    }

    @Override
    public Optional<CaseCard> onSheet(CaseHead head) {
        return of(head);
    }

    private static Line line(ConsentView view, String tab) {
        return new Line(
                view.recipients(), view.period(), tab + "/" + view.consent().id(), view.stateLabel(), view.tone());
    }
}
