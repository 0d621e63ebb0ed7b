package de.lotse.identity.signin;

import de.lotse.identity.factors.Factors;
import de.lotse.identity.rules.StoredSignInRules;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each way of signing in ends: password, passkey, identity provider. */
@Component
public class SignIns {

    /** Their work shows no person in need of counselling; all others need a second factor outside the demo. */
    private static final Set<Role> WITHOUT_CASES =
            EnumSet.of(Role.EDITOR, Role.BODY_MEMBER, Role.MEASURE_OWNER, Role.STATE_VIEWER);

    private final Factors factors;
    private final StoredSignInRules rules;
    private final Tenants tenants;
    private final Clock clock;

    SignIns(Factors factors, StoredSignInRules rules, Tenants tenants, Clock clock) {
        this.factors = factors;
        this.rules = rules;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** What the session is to keep; whether a second factor is still missing is decided here alone. */
    public SignedIn signedIn(Actor actor, SignInStrength strength) {
        return Scope.of(actor).get(() -> {
            var holds = rules.get();
            var missing = strength.isTwofold() ? null : missing(actor, holds.secondFactor());
            return new SignedIn(
                    actor, strength, missing, holds.idle(), clock.instant().plus(holds.longest()));
        });
    }

    private @Nullable MissingFactor missing(Actor actor, boolean required) {
        if (factors.of(actor.user()).any()) return MissingFactor.TO_SHOW;
        return required || worksWithCases(actor) ? MissingFactor.TO_SET_UP : null;
    }

    private boolean worksWithCases(Actor actor) {
        var demo = tenants.find(actor.tenant()).map(Tenant::demo).orElse(false);
        return !demo && !WITHOUT_CASES.containsAll(actor.roles());
    }

    /** Whether this person may be left without a second factor. */
    public boolean needsSecondFactor(Actor actor) {
        return rules.get().secondFactor() || worksWithCases(actor);
    }
}
