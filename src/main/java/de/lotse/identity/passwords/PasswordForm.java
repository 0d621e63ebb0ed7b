package de.lotse.identity.passwords;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import org.jspecify.annotations.Nullable;

/**
 * A new password, typed twice.
 *
 * @param passwordOld the one that held before; empty for a link
 */
record PasswordForm(String passwordOld, String password, String passwordAgain) {

    PasswordForm {
        passwordOld = passwordOld == null ? "" : passwordOld;
        password = password == null ? "" : password;
        passwordAgain = passwordAgain == null ? "" : passwordAgain;
    }

    /** @param wrong what is wrong with the new one by itself */
    Errors check(@Nullable String wrong) {
        var errors = Errors.none();
        if (wrong != null) errors.reject("password", wrong);
        else if (!password.equals(passwordAgain)) errors.reject("passwordAgain", t("identity.password.different"));
        return errors;
    }
}
