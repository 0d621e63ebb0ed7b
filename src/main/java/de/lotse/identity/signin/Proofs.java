package de.lotse.identity.signin;

import de.lotse.identity.factors.AccountEvents;
import de.lotse.identity.factors.AccountEvents.Kind;
import de.lotse.identity.factors.AppCodes;
import de.lotse.identity.factors.Factors;
import de.lotse.identity.factors.Passkeys;
import de.lotse.identity.factors.RecoveryCodes;
import de.lotse.identity.signin.SignInStrength.Factor;
import de.lotse.shared.UserId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Checks what a signed-in person shows; wrong tries make the next one wait (ASVS 5.0, 6.3.1), also those that come at once. */
@Service
class Proofs {

    private final Factors factors;
    private final AppCodes app;
    private final RecoveryCodes codes;
    private final Passkeys keys;
    private final AccountEvents events;
    private final Credentials credentials;
    private final PasswordEncoder passwords;
    private final BackOff backOff;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Proofs(
            Factors factors,
            AppCodes app,
            RecoveryCodes codes,
            Passkeys keys,
            AccountEvents events,
            Credentials credentials,
            PasswordEncoder passwords,
            BackOff backOff,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.factors = factors;
        this.app = app;
        this.codes = codes;
        this.keys = keys;
        this.events = events;
        this.credentials = credentials;
        this.passwords = passwords;
        this.backOff = backOff;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What the strongest things of this account are: with a second factor the password alone proves nothing. */
    Asked asked(UserId user) {
        var has = factors.of(user);
        var password = !has.any()
                && credentials
                        .of(user)
                        .map(account -> account.passwordHash() != null)
                        .orElse(false);
        return new Asked(has.keys() > 0, has.app(), has.codes() > 0, password);
    }

    /**
     * What has been shown, if it was right.
     *
     * @throws TooManyAttempts if the next try has to wait
     */
    Optional<Factor> check(UserId user, ProofForm form, HttpServletRequest request) {
        var name = "proof:" + user.value();
        var address = request.getRemoteAddr();
        requireNoWait(name, address);
        var password = isPassword(user, form); // takes long: outside the transaction
        return transaction.execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param(name)
                    .query((row, number) -> true)
                    .single();
            requireNoWait(name, address);
            var shown = password ? Optional.of(Factor.PASSWORD) : shown(user, form, request);
            if (shown.isEmpty()) backOff.failed(name, address);
            else backOff.succeeded(name);
            return shown;
        });
    }

    private void requireNoWait(String name, String address) {
        var wait = backOff.remaining(name, address);
        if (wait.isPositive()) throw new TooManyAttempts(wait);
    }

    private boolean isPassword(UserId user, ProofForm form) {
        if (form.password().isEmpty() || !asked(user).password()) return false;
        var hash = credentials.of(user).map(Credentials.Stored::passwordHash);
        return passwords.matches(form.password(), hash.orElse(null));
    }

    private Optional<Factor> shown(UserId user, ProofForm form, HttpServletRequest request) {
        if (!form.credential().isEmpty() && keys.answeredBy(user, request.getSession(), form.credential()))
            return Optional.of(Factor.SECURITY_KEY);
        var digits = form.code().replace(" ", "");
        if (digits.matches("\\d{6}")) return app.use(user, digits) ? Optional.of(Factor.APP_CODE) : Optional.empty();
        if (form.code().isEmpty() || !codes.use(user, form.code())) return Optional.empty();
        events.add(user, Kind.CODE_USED);
        return Optional.of(Factor.RECOVERY_CODE);
    }

    /** What can be shown on a page. */
    record Asked(boolean key, boolean app, boolean codes, boolean password) {

        boolean code() {
            return app || codes;
        }

        /** Somebody of an identity provider who has nothing here to show: she signs in there anew. */
        boolean nothing() {
            return !key && !code() && !password;
        }
    }
}
