package de.lotse.structure.hints;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/** The form of a hint without a case. */
record HintFormPage(
        HintForm form,
        List<Option> barriers,
        List<Option> areas,
        List<Option> offices,
        List<Option> districts,
        Errors errors) {

    static HintFormPage of(HintForm form, HintChoices choices, Errors errors) {
        return new HintFormPage(
                form, choices.barriers(), choices.areas(), choices.offices(), choices.districts(), errors);
    }

    List<Option> severities() {
        return HintChoices.severities();
    }

    List<Option> levels() {
        return HintChoices.levels();
    }
}
