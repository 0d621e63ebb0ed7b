package de.lotse.network.pages;

import de.lotse.network.site.Visit;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page of one offer, and the slip of paper to take along. */
@Controller("publicOfferController")
class OfferController {

    private final OfferPages pages;

    OfferController(OfferPages pages) {
        this.pages = pages;
    }

    @GetMapping("/angebote/{id}")
    View offer(@PathVariable UUID id) {
        return pages.movedTo(id)
                .map(OfferController::movedTo)
                .orElseGet(() -> Page.of("network/pages/offer", pages.offer(id)));
    }

    @GetMapping("/angebote/{id}/zettel")
    View slip(@PathVariable UUID id) {
        return pages.movedTo(id)
                .map(other -> movedTo(other + "/zettel"))
                .orElseGet(() -> Page.of("network/pages/slip", pages.slip(id)));
    }

    private static View movedTo(String address) {
        var view = new RedirectView(Visit.current().link(address));
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }
}
