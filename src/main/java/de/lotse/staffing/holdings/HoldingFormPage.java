package de.lotse.staffing.holdings;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.staffing.plan.Post;
import de.lotse.web.Errors;
import java.util.List;

/**
 * @param title of the post
 * @param holder who holds it, for a step that concerns her; else empty
 * @param outdated whether somebody else has changed the post since the form was made
 * @param standing who holds it now, in words
 */
record HoldingFormPage(
        HoldingStep step,
        Post post,
        String title,
        String holder,
        String action,
        HoldingForm form,
        Errors errors,
        List<Option> people,
        boolean outdated,
        List<String> standing) {

    String heading() {
        return t("staffing.holdings.title." + step, title);
    }

    String back() {
        return OrganisationTabs.POSTS + "/" + post.id();
    }

    boolean names() {
        return step == HoldingStep.FILL || step == HoldingStep.CORRECT;
    }
}
