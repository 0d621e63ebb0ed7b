package de.lotse.staffing.posts;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.PostKind;
import de.lotse.web.Errors;
import java.util.List;

/**
 * @param action where the form is sent
 * @param back the page one comes from
 * @param name of the post as it is, empty for a new one
 * @param takesLast whether a last day can be typed
 * @param outdated whether somebody else has changed it since the form was made
 */
record PostFormPage(
        PostStep step,
        PostKind kind,
        String action,
        String back,
        String name,
        boolean takesLast,
        PostForm form,
        Errors errors,
        List<Option> units,
        boolean outdated,
        List<ConflictRow> conflicts) {

    boolean isFunction() {
        return kind == PostKind.FUNCTION;
    }

    String title() {
        return t("staffing.posts.title." + step + "." + kind, name);
    }

    String backLabel() {
        return back.equals(OrganisationTabs.CHART) ? t("staffing.title") : name;
    }
}
