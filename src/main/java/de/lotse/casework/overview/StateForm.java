package de.lotse.casework.overview;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pause begins or ends.
 *
 * @param state {@code PAUSED} or {@code ACTIVE}
 * @param reason in a few words; may be empty
 */
record StateForm(
        int version, String state, String reason, @Nullable UUID _once) {

    static final int LONGEST = 1_000;
    static final StateForm EMPTY = new StateForm(0, "", "", null);

    StateForm {
        state = state == null ? "" : state.strip();
        reason = reason == null ? "" : reason.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (reason.length() > LONGEST) errors.reject("reason", t("casework.overview.reason.long", LONGEST));
        if (!state.equals("PAUSED") && !state.equals("ACTIVE")) errors.reject(t("casework.overview.state.unknown"));
        return errors;
    }
}
