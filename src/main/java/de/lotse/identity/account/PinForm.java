package de.lotse.identity.account;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;

/** A new number for unlocking, typed twice. */
record PinForm(String pin, String pinAgain) {

    static final int SHORTEST = 6;
    static final int LONGEST = 12;

    PinForm {
        pin = pin == null ? "" : pin.strip();
        pinAgain = pinAgain == null ? "" : pinAgain.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (!pin.matches("[0-9]{" + SHORTEST + "," + LONGEST + "}"))
            errors.reject("pin", t("identity.pin.length", SHORTEST, LONGEST));
        else if (EasyPin.isEasy(pin)) errors.reject("pin", t("identity.pin.easy"));
        else if (!pin.equals(pinAgain)) errors.reject("pinAgain", t("identity.pin.different"));
        return errors;
    }
}
