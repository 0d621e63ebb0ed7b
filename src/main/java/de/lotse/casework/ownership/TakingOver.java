package de.lotse.casework.ownership;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.closure.EndByHandover;
import de.lotse.casework.ownership.TakenCase.Content;
import de.lotse.casework.referrals.Transfers;
import de.lotse.casework.referrals.Transfers.Offer;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.FormerLead;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.time.Clock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one moment in which the lead of a case changes: a new case here, the end of the old one there, or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakingOver {

    private final Transfers transfers;
    private final HandedReader reader;
    private final NewLead newLead;
    private final TakenCases cases;
    private final FormerLead former;
    private final EndByHandover ending;
    private final TransferItems items;
    private final OpenThings things;
    private final Timeline timeline;
    private final Clock clock;

    TakingOver(
            Transfers transfers,
            HandedReader reader,
            NewLead newLead,
            TakenCases cases,
            FormerLead former,
            EndByHandover ending,
            TransferItems items,
            OpenThings things,
            Timeline timeline,
            Clock clock) {
        this.transfers = transfers;
        this.reader = reader;
        this.newLead = newLead;
        this.cases = cases;
        this.former = former;
        this.ending = ending;
        this.items = items;
        this.things = things;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Answers where to go on: the new case for whoever leads it, the referral for everybody else. */
    String take(Offer offer, @Nullable PersonId known, UserId lead) {
        var own = Scope.actor();
        transfers.take(offer.id()); // of two at once the second waits here, and finds it taken
        var handed = reader.take(offer.grantId());
        var id = newLead.open(handed, transfers.said(offer.id()), known, lead, offer.senderName());
        var along = handed.items().stream().map(TransferItem::words).toList();
        cases.add(id, offer, new Content(handed.sections(), along));
        former.act(offer.grantId(), shared -> close(offer, new CaseId(shared.caseId()), own.organisation()));
        return lead.equals(own.user()) ? "/faelle/" + id.value() : offer.path();
    }

    /** As the organisation that has led it: its grants and other referrals end with the case. */
    private void close(Offer offer, CaseId caseId, OrganisationId taker) {
        var decided = items.decided(offer.id());
        var staying = things.of(caseId).stream()
                .filter(thing -> !decided.contains(thing.id()))
                .map(thing -> thing.kind().key())
                .collect(Collectors.toSet());
        transfers.settleRequests(caseId.value(), taker);
        ending.end(caseId, staying, offer.recipientName());
        timeline.add(caseId, "transferDone", clock.instant(), offer.id(), offer.recipientName());
    }
}
