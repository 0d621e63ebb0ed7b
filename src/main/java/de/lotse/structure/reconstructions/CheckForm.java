package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the second person decides.
 *
 * @param decision {@code share} or {@code back}
 * @param anonymous that nobody can be recognised
 */
record CheckForm(String decision, @Nullable Boolean anonymous, String objection, int version) {

    static final int LONGEST = 1_000;

    CheckForm {
        decision = Objects.requireNonNullElse(decision, "");
        objection = Objects.requireNonNullElse(objection, "").strip();
    }

    static CheckForm of(Reconstruction one) {
        return new CheckForm("", null, "", one.version());
    }

    boolean back() {
        return decision.equals("back");
    }

    Errors check() {
        var errors = Errors.none();
        if (!back() && !Boolean.TRUE.equals(anonymous))
            errors.reject("anonymous", t("structure.reconstructions.anonymous.missing"));
        if (back() && objection.isEmpty()) errors.reject("objection", t("structure.reconstructions.objection.missing"));
        if (objection.length() > LONGEST)
            errors.reject("objection", t("web.reading.long", LONGEST, objection.length()));
        return errors;
    }
}
