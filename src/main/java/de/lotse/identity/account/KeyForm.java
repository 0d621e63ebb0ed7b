package de.lotse.identity.account;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import org.jspecify.annotations.Nullable;

/** A new key: what the browser says of it, and what its owner calls it. */
record KeyForm(String credential, String name) {

    static final KeyForm EMPTY = new KeyForm("", "");
    private static final int LONGEST = 100;

    KeyForm {
        credential = credential == null ? "" : credential;
        name = name == null ? "" : name.strip();
    }

    Errors check() {
        var errors = Errors.none();
        var wrong = wrongName(name);
        if (wrong != null) errors.reject("name", wrong);
        if (credential.isEmpty()) errors.reject(t("identity.account.key.nothing"));
        return errors;
    }

    static @Nullable String wrongName(String name) {
        return name.isBlank() || name.strip().length() > LONGEST ? t("identity.account.key.name.missing") : null;
    }
}
