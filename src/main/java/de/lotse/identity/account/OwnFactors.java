package de.lotse.identity.account;

import de.lotse.identity.factors.AccountEvents;
import de.lotse.identity.factors.AccountEvents.Kind;
import de.lotse.identity.factors.AppCodes;
import de.lotse.identity.factors.Factors;
import de.lotse.identity.factors.Passkeys;
import de.lotse.identity.factors.Passkeys.OwnKey;
import de.lotse.identity.factors.Pins;
import de.lotse.identity.factors.RecoveryCodes;
import de.lotse.identity.signin.SignIns;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acting person sets up, and takes away, what she shows beside her password. */
@Service
@Transactional
class OwnFactors {

    private final Factors factors;
    private final AppCodes app;
    private final Passkeys keys;
    private final RecoveryCodes codes;
    private final Pins pins;
    private final AccountEvents events;
    private final SignIns signIns;

    OwnFactors(
            Factors factors,
            AppCodes app,
            Passkeys keys,
            RecoveryCodes codes,
            Pins pins,
            AccountEvents events,
            SignIns signIns) {
        this.factors = factors;
        this.app = app;
        this.keys = keys;
        this.codes = codes;
        this.pins = pins;
        this.events = events;
        this.signIns = signIns;
    }

    SecurityPage page(Errors errors) {
        return new SecurityPage(
                factors.of(me()),
                keys.of(me()),
                hasPin(),
                signIns.needsSecondFactor(Scope.actor()),
                events.latest(me()),
                errors);
    }

    void beginApp() {
        app.begin(me());
    }

    Optional<byte[]> pendingApp() {
        return app.pending(me());
    }

    boolean confirmApp(String code) {
        if (!app.confirm(me(), code)) return false;
        events.add(me(), Kind.APP_SET_UP);
        return true;
    }

    /** False if it is the last thing and the person needs one. */
    boolean removeApp() {
        if (isNeeded()) return false;
        app.remove(me());
        events.add(me(), Kind.APP_REMOVED);
        forgetCodes();
        return true;
    }

    void noteKey(String name) {
        events.add(me(), Kind.KEY_ADDED, name);
    }

    void renameKey(UUID id, String name) {
        if (!keys.rename(me(), id, name)) throw new NotFound();
    }

    /** Throws NotFound for a key of somebody else. */
    OwnKey key(UUID id) {
        return keys.of(me()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** False if it is the last thing and the person needs one. */
    boolean removeKey(UUID id) {
        var key = key(id);
        if (isNeeded()) return false;
        keys.remove(me(), id);
        events.add(me(), Kind.KEY_REMOVED, key.label());
        forgetCodes();
        return true;
    }

    /** Printed codes for somebody who has none yet. */
    Optional<List<String>> firstCodes() {
        return factors.of(me()).codes() > 0 ? Optional.empty() : Optional.of(renewCodes());
    }

    List<String> renewCodes() {
        events.add(me(), Kind.CODES_RENEWED);
        return codes.renew(me());
    }

    boolean hasPin() {
        return pins.exists(me());
    }

    void setPin(String pin) {
        pins.set(me(), pin);
        events.add(me(), Kind.PIN_SET);
    }

    void removePin() {
        pins.remove(me());
        events.add(me(), Kind.PIN_REMOVED);
    }

    void tell() {
        events.tell(me());
    }

    private boolean isNeeded() {
        return !factors.of(me()).severalThings() && signIns.needsSecondFactor(Scope.actor());
    }

    /** They stand in for app and keys; alone they would ask for nothing. */
    private void forgetCodes() {
        if (!factors.of(me()).any()) codes.remove(me());
    }

    private static UserId me() {
        return Scope.actor().user();
    }
}
