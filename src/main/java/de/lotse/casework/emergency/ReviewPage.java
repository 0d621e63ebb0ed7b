package de.lotse.casework.emergency;

import de.lotse.consent.BreakGlass.Texts;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;

/**
 * One emergency access for whoever reviews it. Of the case it shows the number.
 *
 * @param looks how often a page was opened or something written
 */
record ReviewPage(Emergency one, Texts texts, int looks, ReviewForm form, Errors errors) {

    List<Option> outcomes() {
        return Option.named("casework.emergency.outcome.", List.of("JUSTIFIED", "NOT_JUSTIFIED"));
    }
}
