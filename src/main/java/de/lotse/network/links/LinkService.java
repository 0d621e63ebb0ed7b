package de.lotse.network.links;

import de.lotse.identity.InvitationPost;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.OfferHead;
import de.lotse.network.offers.Offers;
import de.lotse.network.offers.Publication;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.web.BaseUrl;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets editors make a link with which the organisation of an offer confirms it. */
@Service
@Transactional
class LinkService {

    private final Offers offers;
    private final ConfirmationLinks links;
    private final InvitationPost post;
    private final BaseUrl base;
    private final Clock clock;

    LinkService(Offers offers, ConfirmationLinks links, InvitationPost post, BaseUrl base, Clock clock) {
        this.offers = offers;
        this.links = links;
        this.post = post;
        this.base = base;
        this.clock = clock;
    }

    LinkPage page(UUID offer) {
        DirectoryRights.requireEditor();
        var head = offers.head(offer);
        var stand = links.stand(offer).orElse(null);
        return new LinkPage(head, stand, post.isOpen() ? links.addressOf(offer) : "", post.isOpen(), clock.instant());
    }

    /** @throws Conflict if the offer has gone to the archive meanwhile */
    LinkMade make(UUID offer, boolean send) {
        DirectoryRights.requireEditor();
        OfferHead head = offers.head(offer);
        if (head.is(Publication.ARCHIVED)) throw new Conflict(head.path());
        var token = links.make(List.of(offer));
        var address = base.of(Scope.actor().tenant(), ConfirmationController.PATH + token);
        var mail = send && post.isOpen() ? links.addressOf(offer) : "";
        return new LinkMade(
                head.name(),
                head.path(),
                List.of(offer),
                List.of(head.name()),
                address,
                clock.instant().plus(ConfirmationLinks.VALID),
                mail);
    }

    void mailed(Collection<UUID> offers) {
        links.mailed(offers);
    }
}
