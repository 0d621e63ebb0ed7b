package de.lotse.staffing.holdings;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.Answer;
import de.lotse.staffing.plan.Answer.Done;
import de.lotse.staffing.plan.Answer.Outdated;
import de.lotse.staffing.plan.Answer.Refused;
import de.lotse.staffing.plan.OrganisationTabs;
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
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(OrganisationTabs.POSTS + "/{id}")
class HoldingFormController {

    private static final String TEMPLATE = "staffing/holdings/holdingForm";

    private final HoldingFormService holdings;

    HoldingFormController(HoldingFormService holdings) {
        this.holdings = holdings;
    }

    @GetMapping("/besetzung")
    View filling(@PathVariable UUID id) {
        return Page.of(TEMPLATE, holdings.page(id, HoldingStep.FILL, null));
    }

    @PostMapping("/besetzung")
    View fill(@PathVariable UUID id, HoldingForm form) {
        return answered(holdings.fill(id, form), id, HoldingStep.FILL, null, form);
    }

    @GetMapping("/planung")
    View planning(@PathVariable UUID id) {
        return Page.of(TEMPLATE, holdings.page(id, HoldingStep.PLAN, null));
    }

    @PostMapping("/planung")
    View plan(@PathVariable UUID id, HoldingForm form) {
        return answered(holdings.plan(id, form), id, HoldingStep.PLAN, null, form);
    }

    @GetMapping("/besetzungen/{holding}/ende")
    View vacating(@PathVariable UUID id, @PathVariable UUID holding) {
        return Page.of(TEMPLATE, holdings.page(id, HoldingStep.VACATE, holding));
    }

    @PostMapping("/besetzungen/{holding}/ende")
    View vacate(@PathVariable UUID id, @PathVariable UUID holding, HoldingForm form) {
        return answered(holdings.vacate(id, holding, form), id, HoldingStep.VACATE, holding, form);
    }

    @GetMapping("/besetzungen/{holding}/berichtigung")
    View correcting(@PathVariable UUID id, @PathVariable UUID holding) {
        return Page.of(TEMPLATE, holdings.page(id, HoldingStep.CORRECT, holding));
    }

    @PostMapping("/besetzungen/{holding}/berichtigung")
    View correct(@PathVariable UUID id, @PathVariable UUID holding, HoldingForm form) {
        return answered(holdings.correct(id, holding, form), id, HoldingStep.CORRECT, holding, form);
    }

    private View answered(Answer answer, UUID id, HoldingStep step, @Nullable UUID holding, HoldingForm form) {
        return switch (answer) {
            case Done(var path) -> SeeOther.to(path).saying(t("staffing.holdings.saved." + step));
            case Refused(var errors) ->
                Page.of(TEMPLATE, holdings.page(id, step, holding, form, errors))
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Outdated _ ->
                Page.of(TEMPLATE, holdings.conflict(id, step, holding, form)).withStatus(HttpStatus.CONFLICT);
        };
    }
}
