package de.lotse.network.pages;

import static de.lotse.web.Texts.t;

import de.lotse.network.search.OfferSearch;
import de.lotse.network.site.SitePages;
import de.lotse.web.Page;
import de.lotse.web.Ui;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The search for offers, a plain form whose answer is an address that can be passed on. */
@Controller
class SearchController {

    private final OfferSearch search;
    private final Cards cards;
    private final SitePages sites;
    private final Words words;
    private final Clock clock;

    SearchController(OfferSearch search, Cards cards, SitePages sites, Words words, Clock clock) {
        this.search = search;
        this.cards = cards;
        this.sites = sites;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/angebote")
    Page search(SearchForm form, HttpServletRequest request) {
        var hits = search.find(form.wanted(), (form.page() - 1) * SearchPage.SIZE, SearchPage.SIZE);
        var site = sites.page(
                t("network.site.title"),
                t("network.site.description", Ui.current().tenantName()),
                form.address(form.page()));
        return Page.of(
                "network/pages/search",
                new SearchPage(
                        site, form, hits, cards.of(hits.offers()), words, request.getServerName(), clock.instant()));
    }
}
