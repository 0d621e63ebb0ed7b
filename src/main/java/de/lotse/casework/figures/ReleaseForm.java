package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release.
 *
 * @param reason of a correction; empty for the first version
 * @param number of the version that this becomes, as the page showed it
 */
record ReleaseForm(String reason, int number, @Nullable UUID _once) {

    static final int LONGEST = 1000;

    ReleaseForm {
        reason = stripped(reason);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (number > 1 && reason.isEmpty()) errors.reject("reason", t("casework.figures.release.reason.missing"));
        if (reason.length() > LONGEST) errors.reject("reason", t("web.reading.long", LONGEST, reason.length()));
        return errors;
    }
}
