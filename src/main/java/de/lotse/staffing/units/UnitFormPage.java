package de.lotse.staffing.units;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.UnitKind;
import de.lotse.web.Errors;
import java.util.List;

/**
 * @param action where the form is sent
 * @param back the page one comes from
 * @param name of the unit as it is, empty for a new one
 * @param takesLast whether a last day can be typed
 * @param outdated whether somebody else has changed it since the form was made
 * @param parents all other units
 */
record UnitFormPage(
        UnitStep step,
        String action,
        String back,
        String name,
        boolean takesLast,
        UnitForm form,
        Errors errors,
        List<Option> parents,
        boolean outdated,
        List<ConflictRow> conflicts) {

    String title() {
        return t("staffing.units.title." + step, name);
    }

    String backLabel() {
        return back.equals(OrganisationTabs.CHART) ? t("staffing.title") : name;
    }

    List<Option> kinds() {
        return Option.named("staffing.kind.", UnitKind.values());
    }
}
