package de.lotse.casework.overview;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CasePhase;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The phase that a case is to enter. */
record PhaseForm(int version, String phase, @Nullable UUID _once) {

    static final PhaseForm EMPTY = new PhaseForm(0, "", null);

    PhaseForm {
        phase = phase == null ? "" : phase.strip();
    }

    Errors check() {
        var errors = Errors.none();
        if (Arrays.stream(CasePhase.values()).noneMatch(one -> one.name().equals(phase)))
            errors.reject("phase", t("casework.overview.phase.missing"));
        return errors;
    }

    CasePhase chosen() {
        return CasePhase.valueOf(phase);
    }
}
