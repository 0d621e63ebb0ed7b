package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(OfferController.PATH)
class OfferController {

    static final String PATH = "/netzwerk/angebote";
    private static final String FORM = "network/offers/form";

    private final OfferService offers;

    OfferController(OfferService offers) {
        this.offers = offers;
    }

    static String path(UUID offer) {
        return PATH + "/" + offer;
    }

    @GetMapping
    View list(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "stand", required = false) @Nullable String state,
            @RequestParam(name = "thema", required = false) @Nullable String topic,
            @RequestParam(name = "eigene", defaultValue = "false") boolean own,
            @RequestParam(name = "seite", defaultValue = "1") int page) {
        return Page.of("network/offers/list", offers.list(OfferFilter.of(words, state, topic, own), page));
    }

    @GetMapping("/neu")
    View create(@RequestParam(name = "organisation", required = false) @Nullable UUID organisation) {
        return Page.of(FORM, offers.newForm(organisation));
    }

    @PostMapping
    View add(
            @RequestParam(name = "organisation", required = false) @Nullable UUID organisation,
            @RequestParam(name = "_once", required = false) @Nullable UUID once,
            @RequestParam MultiValueMap<String, String> typed) {
        return answer(offers.add(organisation, typed, once), t("network.offers.added"));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id) {
        return Page.of("network/offers/offer", offers.page(id));
    }

    @GetMapping("/{id}/bearbeiten")
    View edit(@PathVariable UUID id) {
        return Page.of(FORM, offers.form(id));
    }

    @PostMapping("/{id}/bearbeiten")
    View save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed) {
        return answer(offers.save(id, version, typed), t("network.offers.saved"));
    }

    @PostMapping("/{id}/veroeffentlichung")
    View publish(@PathVariable UUID id) {
        offers.publish(id);
        return SeeOther.to(path(id)).saying(t("network.offers.published"));
    }

    @PostMapping("/{id}/ruecknahme")
    View withdraw(@PathVariable UUID id) {
        offers.withdraw(id);
        return SeeOther.to(path(id)).saying(t("network.offers.withdrawn"));
    }

    @PostMapping("/{id}/archiv")
    View archive(@PathVariable UUID id) {
        offers.archive(id);
        return SeeOther.to(path(id)).saying(t("network.offers.archived"));
    }

    private static View answer(OfferSaved answer, String said) {
        return switch (answer) {
            case OfferSaved.Done(var path) -> SeeOther.to(path).saying(said);
            case OfferSaved.Refused(var page) -> Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case OfferSaved.Outdated(var page) -> Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
        };
    }
}
