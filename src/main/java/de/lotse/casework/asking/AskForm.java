package de.lotse.casework.asking;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The number of a case, and what it is needed for. */
record AskForm(String number, String reason, @Nullable UUID _once) {

    static final int LONGEST = 500;
    static final int LONGEST_NUMBER = 20;
    static final AskForm EMPTY = new AskForm("", "", null);

    AskForm {
        number = number == null ? "" : number.strip();
        reason = reason == null ? "" : reason.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (number.length() > LONGEST_NUMBER || !KnownNumbers.isNumber(number))
            errors.reject("number", t("casework.asking.number.unreadable"));
        if (reason.isEmpty()) errors.reject("reason", t("casework.asking.reason.missing"));
        if (reason.length() > LONGEST) errors.reject("reason", t("casework.asking.reason.long", LONGEST));
        return errors;
    }
}
