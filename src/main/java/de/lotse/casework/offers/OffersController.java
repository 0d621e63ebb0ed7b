package de.lotse.casework.offers;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import jakarta.servlet.http.HttpSession;
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
    private final Choices choices;

    OffersController(OffersService offers, OfferSteps steps, Choices choices) {
        this.offers = offers;
        this.steps = steps;
        this.choices = choices;
    }

    @GetMapping
    View show(@PathVariable UUID id, HttpSession session) {
        return Page.of(OFFERS, offers.page(new CaseId(id), choices.of(session, new CaseId(id))));
    }

    @PostMapping
    View choose(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID whom,
            @RequestParam(defaultValue = "") String only,
            HttpSession session) {
        var choice = offers.checked(new CaseId(id), new Choice(whom, only));
        choices.keep(session, new CaseId(id), choice);
        return SeeOther.to(path(id));
    }

    @PostMapping("/nicht-moeglich")
    View notPossible(@PathVariable UUID id, NotPossibleForm form, HttpSession session) {
        return offers.record(new CaseId(id), form, choices.of(session, new CaseId(id)))
                .<View>map(page -> Page.of(OFFERS, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to(path(id)).saying(t("casework.offers.recorded")));
    }

    @PostMapping("/nicht-moeglich/{entry}/ruecknahme")
    View undo(@PathVariable UUID id, @PathVariable UUID entry) {
        offers.undo(new CaseId(id), entry);
        return SeeOther.to(path(id)).saying(t("casework.offers.undone"));
    }

    @GetMapping("/{offer}/schritt")
    View step(@PathVariable UUID id, @PathVariable UUID offer, HttpSession session) {
        return Page.of(STEP, steps.page(new CaseId(id), offer, choices.of(session, new CaseId(id))));
    }

    @PostMapping("/{offer}/schritt")
    View addStep(@PathVariable UUID id, @PathVariable UUID offer, OfferStepForm form) {
        return steps.add(new CaseId(id), offer, form)
                .<View>map(page -> Page.of(STEP, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> SeeOther.to("/faelle/" + id + "/hilfeplan").saying(t("casework.offers.step.added")));
    }

    private static String path(UUID id) {
        return "/faelle/" + id + "/" + OffersPage.PATH;
    }
}
