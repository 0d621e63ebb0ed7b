package de.lotse.casework.emergency;

import static de.lotse.web.Texts.t;

import de.lotse.casework.asking.KnownNumbers;
import de.lotse.consent.BreakGlass.Reason;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which case has to be opened at once, and why. */
record EmergencyForm(
        String number, String code, String reason, @Nullable UUID _once) {

    static final int SHORTEST = 20;
    static final int LONGEST = 500;
    static final EmergencyForm EMPTY = new EmergencyForm("", "", "", null);

    EmergencyForm {
        number = number == null ? "" : number.strip();
        code = code == null ? "" : code.strip();
        reason = reason == null ? "" : reason.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (!KnownNumbers.isNumber(number)) errors.reject("number", t("casework.asking.number.unreadable"));
        if (Arrays.stream(Reason.values()).noneMatch(one -> one.name().equals(code)))
            errors.reject("code", t("casework.emergency.code.missing"));
        if (reason.length() < SHORTEST) errors.reject("reason", t("casework.emergency.reason.short", SHORTEST));
        if (reason.length() > LONGEST) errors.reject("reason", t("casework.asking.reason.long", LONGEST));
        return errors;
    }

    Reason chosen() {
        return Reason.valueOf(code);
    }
}
