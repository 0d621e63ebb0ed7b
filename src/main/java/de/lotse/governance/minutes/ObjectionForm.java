package de.lotse.governance.minutes;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants to have corrected, as it is typed.
 *
 * @param item empty for the minutes as a whole
 */
record ObjectionForm(
        String item, String objection, @Nullable UUID _once) {

    static final int LONGEST = 4_000;
    static final ObjectionForm EMPTY = new ObjectionForm("", "", null);

    ObjectionForm {
        item = text(item);
        objection = text(objection);
    }

    void check(Reading reading) {
        reading.text("objection", objection, LONGEST, t("governance.objection.missing"));
    }
}
