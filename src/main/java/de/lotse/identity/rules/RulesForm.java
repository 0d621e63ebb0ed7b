package de.lotse.identity.rules;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import org.jspecify.annotations.Nullable;

/** The settings as they are typed. */
record RulesForm(@Nullable String secondFactor, String idleMinutes, String longestHours, int version) {

    RulesForm {
        idleMinutes = idleMinutes == null ? "" : idleMinutes.strip();
        longestHours = longestHours == null ? "" : longestHours.strip();
    }

    static RulesForm of(SignInRules rules) {
        return new RulesForm(
                rules.secondFactor() ? "true" : null,
                Integer.toString(rules.idleMinutes()),
                Integer.toString(rules.longestHours()),
                rules.version());
    }

    Errors check() {
        var errors = Errors.none();
        if (!isBetween(idleMinutes, 5, 60)) errors.reject("idleMinutes", t("identity.rules.idle.wrong"));
        if (!isBetween(longestHours, 1, 12)) errors.reject("longestHours", t("identity.rules.longest.wrong"));
        return errors;
    }

    SignInRules rules() {
        return new SignInRules(required(), Integer.parseInt(idleMinutes), Integer.parseInt(longestHours), version);
    }

    boolean required() {
        return secondFactor != null;
    }

    private static boolean isBetween(String typed, int least, int most) {
        return typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
    }
}
