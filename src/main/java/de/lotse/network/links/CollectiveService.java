package de.lotse.network.links;

import de.lotse.identity.InvitationPost;
import de.lotse.network.freshness.DueOffers;
import de.lotse.network.freshness.DueOffers.Due;
import de.lotse.network.links.ConfirmationLinks.House;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.web.BaseUrl;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets editors make one link with which an organisation confirms all its offers that wait for it. */
@Service
@Transactional
class CollectiveService {

    private final ConfirmationLinks links;
    private final DueOffers due;
    private final InvitationPost post;
    private final BaseUrl base;
    private final Clock clock;

    CollectiveService(ConfirmationLinks links, DueOffers due, InvitationPost post, BaseUrl base, Clock clock) {
        this.links = links;
        this.due = due;
        this.post = post;
        this.base = base;
        this.clock = clock;
    }

    CollectivePage page(UUID organisation) {
        DirectoryRights.requireEditor();
        var house = house(organisation);
        return new CollectivePage(house, due.of(organisation), post.isOpen() ? house.email() : "", post.isOpen());
    }

    /** Throws {@link Conflict} if nothing waits any more. */
    LinkMade make(UUID organisation, boolean send) {
        DirectoryRights.requireEditor();
        var house = house(organisation);
        var offers = due.of(organisation);
        if (offers.isEmpty()) throw new Conflict(CollectiveController.PATH + organisation);
        var token = links.make(offers.stream().map(Due::id).toList());
        return new LinkMade(
                house.name(),
                house.path(),
                offers.stream().map(Due::id).toList(),
                offers.stream().map(Due::name).toList(),
                base.of(Scope.actor().tenant(), ConfirmationController.PATH + token),
                clock.instant().plus(ConfirmationLinks.VALID),
                send && post.isOpen() ? house.email() : "");
    }

    private House house(UUID organisation) {
        return links.house(organisation).orElseThrow(NotFound::new);
    }
}
