package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The form in which an inquiry ends without a case.
 *
 * @param planned when appointments of it were to take place that are called off by that
 */
record OutcomePage(
        Inquiry inquiry,
        OutcomeKind kind,
        OutcomeForm form,
        List<Option> topics,
        List<Option> reasons,
        List<String> planned,
        Errors errors) {

    public String title() {
        return t("casework.inquiry.outcome." + kind.state() + ".title");
    }

    public String submit() {
        return t("casework.inquiry.outcome." + kind.state() + ".submit");
    }

    public String action() {
        return inquiry.id().path(kind.path());
    }
}
