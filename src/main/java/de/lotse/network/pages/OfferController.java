package de.lotse.network.pages;

import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one offer, and the slip of paper to take along. */
@Controller("publicOfferController")
class OfferController {

    private final OfferPages pages;

    OfferController(OfferPages pages) {
        this.pages = pages;
    }

    @GetMapping("/angebote/{id}")
    Page offer(@PathVariable UUID id) {
        return Page.of("network/pages/offer", pages.offer(id));
    }

    @GetMapping("/angebote/{id}/zettel")
    Page slip(@PathVariable UUID id) {
        return Page.of("network/pages/slip", pages.slip(id));
    }
}
