package de.lotse.network.pages;

import static de.lotse.web.Texts.t;

import de.lotse.kern.QrPicture;
import de.lotse.network.hours.OpeningHours;
import de.lotse.network.site.SitePage;
import de.lotse.network.site.SitePages;
import de.lotse.network.site.Visit;
import de.lotse.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the pages of one offer. */
@Component("publicOfferPages")
class OfferPages {

    private static final int DESCRIPTION = 160;

    private final ShownOffers offers;
    private final SitePages sites;
    private final Words words;
    private final Clock clock;

    OfferPages(ShownOffers offers, SitePages sites, Words words, Clock clock) {
        this.offers = offers;
        this.sites = sites;
        this.words = words;
        this.clock = clock;
    }

    /** Where an offer stands since it was merged into another; empty for one that stands here, and for none. */
    Optional<String> movedTo(UUID id) {
        return offers.successor(id).map(other -> "/angebote/" + other);
    }

    OfferPage offer(UUID id) {
        var offer = offers.get(id);
        var address = "/angebote/" + id;
        return page(offer, sites.page(offer.head().name().text(), description(offer), address));
    }

    SlipPage slip(UUID id) {
        var offer = offers.get(id);
        var site = SitePage.unlisted(offer.head().name().text(), "/angebote/" + id + "/zettel");
        var whole = sites.whole(Visit.current().link("/angebote/" + id));
        return new SlipPage(page(offer, site), whole, QrPicture.of(whole));
    }

    private OfferPage page(PublicOffer offer, SitePage site) {
        var now = clock.instant();
        return new OfferPage(
                site,
                offer,
                words,
                Visit.current().state().mapUrl(),
                Visit.current().link("/angebote"),
                StructuredData.of(
                        offer,
                        sites.whole(Visit.current().link("/angebote/" + offer.id())),
                        Ui.current().tenantName(),
                        LocalDate.ofInstant(now, OpeningHours.ZONE)),
                now);
    }

    /** What it is, and who offers it, as far as it fits below a link. */
    private static String description(PublicOffer offer) {
        var what = offer.head().description().isEmpty()
                ? t("network.site.kind." + offer.head().kind())
                : offer.head().description().text();
        var all = (what + " – " + offer.provider().name()).replaceAll("\\s+", " ");
        if (all.codePointCount(0, all.length()) <= DESCRIPTION) return all;
        return all.substring(0, all.offsetByCodePoints(0, DESCRIPTION - 1)) + "…";
    }
}
