package de.lotse.identity.lock;

import static de.lotse.web.Texts.t;

import de.lotse.identity.factors.Factors;
import de.lotse.identity.factors.Passkeys;
import de.lotse.identity.factors.Pins;
import de.lotse.identity.lock.LockPage.Ways;
import de.lotse.identity.signin.OtherWays;
import de.lotse.identity.signin.PasswordProof;
import de.lotse.identity.signin.TooManyAttempts;
import de.lotse.identity.signinlog.SignInLog.Outcome;
import de.lotse.shared.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Whether what is shown opens a locked session of this person. */
@Service
class Unlocking {

    private final Pins pins;
    private final Passkeys keys;
    private final Factors factors;
    private final PasswordProof password;

    Unlocking(Pins pins, Passkeys keys, Factors factors, PasswordProof password) {
        this.pins = pins;
        this.keys = keys;
        this.factors = factors;
        this.password = password;
    }

    Ways ways(UserId user, HttpSession session) {
        var has = factors.of(user);
        var known = password.exists(user);
        // With user verification: a key that has been left in its port opens nothing by a touch.
        var question = has.keys() > 0 ? keys.ask(session, null) : null;
        var provider = known ? null : (String) session.getAttribute(OtherWays.TAKEN);
        return new Ways(pins.left(user).orElse(0) > 0, question, known, provider);
    }

    Opening check(UserId user, UnlockForm form, HttpServletRequest request) {
        if (!form.pin().isEmpty()) return pin(user, form.pin());
        if (!form.credential().isEmpty()) return key(user, form.credential(), request.getSession());
        if (!form.password().isEmpty()) return password(user, form.password(), request);
        return new Opening.Wrong("", t("identity.lock.empty"), null);
    }

    private Opening pin(UserId user, String pin) {
        return switch (pins.check(user, pin)) {
            case RIGHT -> new Opening.Opened();
            case WRONG ->
                Opening.wrong(
                        "pin", t("identity.lock.pin.wrong", pins.left(user).orElse(0)));
            case NO_MORE -> new Opening.Ended();
        };
    }

    private Opening key(UserId user, String credential, HttpSession session) {
        var right = keys.signedIn(session, credential)
                .filter(owner -> owner.user().equals(user))
                .isPresent();
        return right ? stronger(user) : Opening.wrong("", t("identity.lock.key.wrong"));
    }

    private Opening password(UserId user, String typed, HttpServletRequest request) {
        try {
            var right = password.isRight(user, typed, request.getRemoteAddr());
            return right ? stronger(user) : Opening.wrong("password", t("identity.lock.password.wrong"));
        } catch (TooManyAttempts early) {
            return new Opening.Wrong("password", t("identity.signin.wait", early.seconds()), Outcome.WAIT);
        }
    }

    private Opening stronger(UserId user) {
        pins.forgive(user);
        return new Opening.Opened();
    }

    /** What comes of it. */
    sealed interface Opening {
        record Opened() implements Opening {}

        /**
         * @param field where the message belongs, empty for the whole form
         * @param outcome for the log; null if nothing was tried
         */
        record Wrong(String field, String message, @Nullable Outcome outcome) implements Opening {}

        /** The number was wrong too often: the session is over, what was typed is not. */
        record Ended() implements Opening {}

        private static Opening wrong(String field, String message) {
            return new Wrong(field, message, Outcome.WRONG);
        }
    }
}
