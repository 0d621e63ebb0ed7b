package de.lotse.staffing.units;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(OrganisationTabs.UNITS)
class UnitFormController {

    private static final String TEMPLATE = "staffing/units/unitForm";

    private final UnitFormService units;
    private final UnitStepService steps;

    UnitFormController(UnitFormService units, UnitStepService steps) {
        this.units = units;
        this.steps = steps;
    }

    @GetMapping("/neu")
    View founding(@RequestParam(required = false) @Nullable String unter) {
        return Page.of(TEMPLATE, units.founding(unter));
    }

    @PostMapping("/neu")
    View found(UnitForm form) {
        return switch (steps.found(form)) {
            case Done(var path) -> SeeOther.to(path).saying(t("staffing.units.saved.FOUND"));
            case Refused(var errors) -> refused(units.founding(form, errors));
            case Outdated _ -> throw new IllegalStateException("a new unit is never outdated");
        };
    }

    @GetMapping("/{id}/aenderung")
    View changing(@PathVariable UUID id) {
        return Page.of(TEMPLATE, units.page(id, UnitStep.CHANGE, null));
    }

    @PostMapping("/{id}/aenderung")
    View change(@PathVariable UUID id, UnitForm form) {
        return answered(steps.change(id, form), id, UnitStep.CHANGE, null, form);
    }

    @GetMapping("/{id}/aufloesung")
    View dissolving(@PathVariable UUID id) {
        return Page.of(TEMPLATE, units.page(id, UnitStep.DISSOLVE, null));
    }

    @PostMapping("/{id}/aufloesung")
    View dissolve(@PathVariable UUID id, UnitForm form) {
        return answered(steps.dissolve(id, form), id, UnitStep.DISSOLVE, null, form);
    }

    @GetMapping("/{id}/fassungen/{state}/berichtigung")
    View correcting(@PathVariable UUID id, @PathVariable UUID state) {
        return Page.of(TEMPLATE, units.page(id, UnitStep.CORRECT, state));
    }

    @PostMapping("/{id}/fassungen/{state}/berichtigung")
    View correct(@PathVariable UUID id, @PathVariable UUID state, UnitForm form) {
        return answered(steps.correct(id, state, form), id, UnitStep.CORRECT, state, form);
    }

    private View answered(Answer answer, UUID id, UnitStep step, @Nullable UUID state, UnitForm form) {
        return switch (answer) {
            case Done(var path) -> SeeOther.to(path).saying(t("staffing.units.saved." + step));
            case Refused(var errors) -> refused(units.page(id, step, state, form, errors));
            case Outdated _ ->
                Page.of(TEMPLATE, units.conflict(id, step, state, form)).withStatus(HttpStatus.CONFLICT);
        };
    }

    private static View refused(UnitFormPage page) {
        return Page.of(TEMPLATE, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
