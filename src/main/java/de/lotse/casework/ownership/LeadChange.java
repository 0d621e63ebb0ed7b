package de.lotse.casework.ownership;

import de.lotse.casework.CaseId;
import de.lotse.casework.referrals.Transfers;
import de.lotse.casework.sharing.Choice;
import de.lotse.casework.sharing.Received;
import de.lotse.consent.GrantBasis;
import de.lotse.shared.UserId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps by which the lead of a case changes, for callers that have decided access and have no form. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LeadChange {

    private final Transfers transfers;
    private final TransferItems items;
    private final OpenThings things;
    private final TakingOver taking;
    private final Received received;

    LeadChange(Transfers transfers, TransferItems items, OpenThings things, TakingOver taking, Received received) {
        this.transfers = transfers;
        this.items = items;
        this.things = things;
        this.taking = taking;
        this.received = received;
    }

    /** Offers the lead; deadlines and appointments go along. Answers the id of the offer. */
    public UUID offer(CaseId caseId, GrantBasis basis, Choice choice, String question, LocalDate respondBy) {
        var offer = transfers.offer(caseId, basis, choice, question, respondBy);
        for (var thing : things.of(caseId)) items.add(offer, thing, true);
        return offer.id();
    }

    /** As the organisation to which it was offered: somebody new to it, led by this colleague. */
    public void take(UUID offer, UserId lead) {
        taking.take(transfers.offered(offer), null, lead);
    }

    /** Asks for the lead of what is shared with the own organisation by this grant. */
    public void ask(UUID grant, String question, LocalDate respondBy) {
        transfers.ask(received.open(grant, (shared, _) -> shared), question, respondBy);
    }
}
