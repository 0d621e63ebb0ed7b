package de.lotse.casework.withdrawals;

import static de.lotse.web.Texts.t;

import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.ArrayList;
import java.util.List;

/**
 * The form „Widerruf aufnehmen“. It knows nobody.
 *
 * @param mayAssign whether it is the acting person's task to find out whose a withdrawal is
 */
record TakingPage(StatementForm form, List<Option> others, boolean mayAssign, Errors errors) {

    static final String ALL = "";

    /** Everything first. */
    List<Option> choices() {
        return choices(others);
    }

    static List<Option> choices(List<Option> organisations) {
        var choices = new ArrayList<>(List.of(new Option(ALL, t("casework.withdrawals.what.all"))));
        for (var one : organisations)
            choices.add(new Option(one.value(), t("casework.withdrawals.what.only", one.label())));
        choices.add(new Option(StatementForm.OTHER, t("casework.withdrawals.what.other")));
        return choices;
    }

    List<Option> ways() {
        return Option.named("casework.consents.withdrawnHow.", WithdrawnHow.values());
    }
}
