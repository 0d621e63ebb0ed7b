package de.lotse.casework.closure;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseCard.Line;
import de.lotse.casework.cases.CaseCard.Link;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.overview.OverviewCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on the overview that the case might be closed, and why. */
@Component
class ProposalCard implements OverviewCard {

    private final Proposals proposals;
    private final Clock clock;

    ProposalCard(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<CaseCard> of(CaseHead head) {
        if (!head.writable()) return Optional.empty();
        return proposals.of(head.id(), LocalDate.now(clock)).map(ProposalCard::card);
    }

    private static CaseCard card(Proposal proposal) {
        var line = Line.of(proposal.title(), proposal.text(), null);
        var more = new Link(proposal.href(), t("casework.closure.proposal.decide"));
        return CaseCard.ofLines(t("casework.closure.proposal"), List.of(line), "", more);
    }
}
