package de.lotse.casework.corrections;

import static de.lotse.web.Texts.t;

/**
 * For the author whose time in the case has ended: what she wrote can only be changed by whoever leads the case. It shows nothing of
 * the case, nor of the content.
 *
 * @param action the address of the correction
 * @param asked whether somebody asked the lead already
 */
record LatePage(Correctable.Kind kind, String leadName, String action, boolean asked) {

    String title() {
        return t("casework.corrections.title." + kind);
    }
}
