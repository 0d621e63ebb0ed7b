package de.lotse.casework.closure;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why work on a closed case goes on. */
record ReopeningForm(int version, String reason, @Nullable UUID _once) {

    static final int LONGEST = 1_000;
    static final ReopeningForm EMPTY = new ReopeningForm(0, "", null);

    ReopeningForm {
        reason = reason == null ? "" : reason.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (reason.isEmpty()) errors.reject("reason", t("casework.closure.reopen.missing"));
        if (reason.length() > LONGEST) errors.reject("reason", t("casework.closure.long", LONGEST, reason.length()));
        return errors;
    }
}
