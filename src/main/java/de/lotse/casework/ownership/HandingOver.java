package de.lotse.casework.ownership;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.referrals.Transfers;
import de.lotse.casework.referrals.Transfers.Offer;
import de.lotse.consent.GrantBasis;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the offer of a lead does, once access was decided and everything typed was checked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandingOver {

    private final Transfers transfers;
    private final TransferItems items;
    private final OpenThings things;
    private final ProtectedAddresses addresses;

    HandingOver(Transfers transfers, TransferItems items, OpenThings things, ProtectedAddresses addresses) {
        this.transfers = transfers;
        this.items = items;
        this.things = things;
        this.addresses = addresses;
    }

    /** Answers the path of the offer. */
    String offer(CaseHead head, GrantBasis basis, HandOverForm form, Map<String, String> fates, LocalDate today) {
        var offer = transfers.offer(head.id(), basis, form.choice(), form.question(), form.day(today));
        for (var thing : things.of(head.id()))
            items.add(offer, thing, fates.getOrDefault(thing.field(), "").equals(OpenThing.GOES));
        if (head.addressProtected()) addAddress(offer, head, form);
        return offer.path();
    }

    private void addAddress(Offer offer, CaseHead head, HandOverForm form) {
        var said = Address.of(form.address());
        if (said == null || said == Address.STAYS) return;
        items.add(offer, TransferItem.Kind.PROTECTION, "");
        if (said == Address.ADDRESS)
            addresses.of(head.clientId()).forEach(address -> items.add(offer, TransferItem.Kind.ADDRESS, address));
    }
}
