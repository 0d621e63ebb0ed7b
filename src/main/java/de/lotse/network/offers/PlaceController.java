package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(OfferController.PATH + "/{id}" + PlaceController.SUFFIX)
class PlaceController {

    static final String SUFFIX = "/orte";

    private static final String AT_PLACE = "network/offers/atPlace";

    private final PlaceService places;
    private final AtPlaceService there;

    PlaceController(PlaceService places, AtPlaceService there) {
        this.places = places;
        this.there = there;
    }

    @GetMapping
    View show(@PathVariable UUID id) {
        return Page.of("network/offers/places", places.page(id));
    }

    @PostMapping
    View add(@PathVariable UUID id, PlaceForm form) {
        var errors = places.check(id, form);
        if (errors.any())
            return Page.of("network/offers/places", places.page(id, form, errors))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        places.add(id, form);
        return back(id, "network.places.added");
    }

    @GetMapping("/{place}")
    View at(@PathVariable UUID id, @PathVariable UUID place) {
        return Page.of(AT_PLACE, there.page(id, place));
    }

    @PostMapping("/{place}")
    View saveAt(@PathVariable UUID id, @PathVariable UUID place, AtPlace.Form form) {
        return switch (there.save(id, place, form)) {
            case AtPlace.Saved.Done() -> back(id, "network.places.saved");
            case AtPlace.Saved.Refused(var page) ->
                Page.of(AT_PLACE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case AtPlace.Saved.Outdated(var page) -> Page.of(AT_PLACE, page).withStatus(HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/{place}/hauptort")
    View makeMain(@PathVariable UUID id, @PathVariable UUID place) {
        places.makeMain(id, place);
        return back(id, "network.places.moved");
    }

    @PostMapping("/{place}/entfernung")
    View remove(@PathVariable UUID id, @PathVariable UUID place) {
        places.remove(id, place);
        return back(id, "network.places.removed");
    }

    private static View back(UUID id, String said) {
        return SeeOther.to(OfferController.path(id) + SUFFIX).saying(t(said));
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        OfferTool placesOfOffer() {
            return new OfferTool(10, SUFFIX, "network.places.title", OfferTool.Audience.KEEPERS);
        }
    }
}
