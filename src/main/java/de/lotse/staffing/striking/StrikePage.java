package de.lotse.staffing.striking;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.List;

/**
 * @param kind {@code UNIT} or {@code POST}
 * @param name as it is called now
 * @param back its own page
 * @param goes what is struck with it, in words
 * @param holds what has to go elsewhere first, in words; nothing can be struck as long as there is any
 * @param outdated whether somebody else has changed it since the form was made
 */
record StrikePage(
        String kind,
        String name,
        String back,
        List<String> goes,
        List<String> holds,
        StrikeForm form,
        Errors errors,
        boolean outdated) {

    String title() {
        return t("staffing.strike.title", name);
    }

    String action() {
        return back + "/streichung";
    }

    boolean possible() {
        return holds.isEmpty();
    }
}
