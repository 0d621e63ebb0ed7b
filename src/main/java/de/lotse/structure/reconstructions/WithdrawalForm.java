package de.lotse.structure.reconstructions;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import java.util.Objects;

/** Why one that is shared is withdrawn, as it is typed. */
record WithdrawalForm(String reason, int version) {

    static final int LONGEST = 1_000;

    WithdrawalForm {
        reason = Objects.requireNonNullElse(reason, "").strip();
    }

    static WithdrawalForm of(Reconstruction one) {
        return new WithdrawalForm("", one.version());
    }

    Errors check() {
        var errors = Errors.none();
        if (reason.isEmpty()) errors.reject("reason", t("structure.reconstructions.withdrawal.missing"));
        if (reason.length() > LONGEST) errors.reject("reason", t("web.reading.long", LONGEST, reason.length()));
        return errors;
    }
}
