package de.lotse.identity.factors;

import de.lotse.identity.factors.AccountEvents.Kind;
import de.lotse.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an account of the current municipality can show beside a password. */
@Service
@Transactional
public class Factors {

    private final AppCodes app;
    private final KeyRing keys;
    private final RecoveryCodes codes;
    private final Pins pins;
    private final AccountEvents events;

    Factors(AppCodes app, KeyRing keys, RecoveryCodes codes, Pins pins, AccountEvents events) {
        this.app = app;
        this.keys = keys;
        this.codes = codes;
        this.pins = pins;
        this.events = events;
    }

    public Has of(UserId user) {
        return new Has(app.exists(user), keys.of(user).size(), codes.left(user));
    }

    /** Takes everything away, for somebody who has lost it; whoever asks for it has to be somebody else. */
    public void reset(UserId user) {
        app.remove(user);
        keys.removeAll(user);
        codes.remove(user);
        pins.remove(user);
        events.add(user, Kind.FACTORS_RESET);
    }

    /** The printed codes are a way back and no factor of their own. */
    public record Has(boolean app, int keys, int codes) {

        public boolean any() {
            return app || keys > 0;
        }

        /** Whether something is left when one thing is taken away. */
        public boolean severalThings() {
            return (app ? 1 : 0) + keys > 1;
        }
    }
}
