package de.lotse.casework.offers;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.hints.ProposalSource;
import de.lotse.structure.SignalSource;
import de.lotse.tenancy.Codes;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** An offer that was not possible, or did not exist, points to an obstacle of the structure. */
@Component
class OfferProposals implements ProposalSource {

    private final NotPossibles entries;
    private final Codes codes;

    OfferProposals(NotPossibles entries, Codes codes) {
        this.entries = entries;
        this.codes = codes;
    }

    @Override
    public List<Proposal> of(CaseHead head) {
        return entries.of(head.id()).stream().map(this::proposal).toList();
    }

    private Proposal proposal(NotPossible entry) {
        var topic = codes.find(OffersService.TOPICS, entry.topic());
        var area = topic == null ? null : topic.attributes().get("life_area");
        var label = codes.label(OffersService.TOPICS, entry.topic());
        var what = t("casework.hints.from.offer", label, entry.reason().label());
        return Proposal.of(SignalSource.OFFER_NOT_POSSIBLE, entry.id(), what, entry.on(), barrier(entry.reason()))
                .inArea(Objects.requireNonNullElse(area, ""))
                .about(entry.topic());
    }

    private static String barrier(NotPossibleReason reason) {
        return switch (reason) {
            case NO_CAPACITY -> "NO_CAPACITY";
            case WAITING_TIME -> "WAITING_TIME";
            case NOT_ELIGIBLE -> "NOT_ELIGIBLE";
            case LANGUAGE -> "LANGUAGE";
            case TOO_FAR -> "ACCESSIBILITY";
            case DOES_NOT_EXIST -> "SERVICE_MISSING";
        };
    }
}
