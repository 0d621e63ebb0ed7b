package de.lotse.network.proposals;

import de.lotse.network.freshness.Keepers;
import de.lotse.network.offers.OfferField;
import de.lotse.network.offers.OfferSheet;
import de.lotse.network.offers.Offers;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes proposals in and tells the editors that one waits, and those of the organisation who have accounts that one was made. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Proposing {

    private final Proposals proposals;
    private final Offers offers;
    private final Keepers keepers;
    private final Notifications notifications;
    private final Clock clock;

    Proposing(Proposals proposals, Offers offers, Keepers keepers, Notifications notifications, Clock clock) {
        this.proposals = proposals;
        this.offers = offers;
        this.keepers = keepers;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Callers have checked who may, and that the proposed values are in order.
     *
     * @param proposer as she is called at the organisation, 1 to 300 characters
     * @param restConfirmed whether she says that everything else is right
     * @param fields in which both sheets differ; none where there is only a comment
     */
    public void propose(
            UUID offer,
            String proposer,
            boolean restConfirmed,
            String comment,
            Set<OfferField> fields,
            OfferSheet before,
            OfferSheet proposed) {
        var id = proposals.add(offer, proposer, restConfirmed, comment, clock.instant());
        for (var field : fields) proposals.add(id, field, before.get(field), proposed.get(field));
        notifications.tell(keepers.editors(), Notice.of("network.proposals.notice", ProposalPages.PATH));
        var head = offers.head(offer);
        if (head.member() != null)
            notifications.tell(keepers.of(head.member()), Notice.of("network.proposals.notice.own", head.path()));
    }
}
