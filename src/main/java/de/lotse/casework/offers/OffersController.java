package de.lotse.casework.offers;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/faelle/{id}/" + OffersPage.PATH)
class OffersController {

    private static final String OFFERS = "casework/offers/offers";
    private static final String STEP = "casework/offers/step";

    private final OffersService offers;
    private final OfferSteps steps;

    OffersController(OffersService offers, OfferSteps steps) {
        this.offers = offers;
        this.steps = steps;
    }

    @GetMapping
    View show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID mitglied,
            @RequestParam(required = false) @Nullable String thema) {
        return Page.of(OFFERS, offers.page(new CaseId(id), mitglied, thema));
    }

    @PostMapping("/nicht-moeglich")
    View notPossible(@PathVariable UUID id, NotPossibleForm form) {
        return offers.record(new CaseId(id), form)
                .<View>map(page -> Page.of(OFFERS, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(back(id, form)).saying(t("casework.offers.recorded")));
    }

    @PostMapping("/nicht-moeglich/{entry}/ruecknahme")
    View undo(@PathVariable UUID id, @PathVariable UUID entry) {
        offers.undo(new CaseId(id), entry);
        return SeeOther.to(path(id)).saying(t("casework.offers.undone"));
    }

    @GetMapping("/{offer}/schritt")
    View step(
            @PathVariable UUID id, @PathVariable UUID offer, @RequestParam(required = false) @Nullable UUID mitglied) {
        return Page.of(STEP, steps.page(new CaseId(id), offer, mitglied));
    }

    @PostMapping("/{offer}/schritt")
    View addStep(@PathVariable UUID id, @PathVariable UUID offer, OfferStepForm form) {
        return steps.add(new CaseId(id), offer, form)
                .<View>map(page -> Page.of(STEP, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to("/faelle/" + id + "/hilfeplan").saying(t("casework.offers.step.added")));
    }

    /** To the same list, as far as it was one. */
    private static String back(UUID id, NotPossibleForm form) {
        var mine = form.filter().matches("\\?mitglied=[0-9a-f-]{36}(&thema=[A-Z0-9_]{1,80})?");
        return path(id) + (mine ? form.filter() : "");
    }

    private static String path(UUID id) {
        return "/faelle/" + id + "/" + OffersPage.PATH;
    }
}
