package de.lotse.casework.handovers;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why it goes back. */
record ReturnForm(String reason, @Nullable UUID _once) {

    static final int LONGEST = 500;

    ReturnForm {
        reason = reason == null ? "" : reason.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (reason.isEmpty()) errors.reject("reason", t("casework.handovers.reason.missing"));
        if (reason.length() > LONGEST) errors.reject("reason", t("casework.inquiry.long", LONGEST, reason.length()));
        return errors;
    }
}
