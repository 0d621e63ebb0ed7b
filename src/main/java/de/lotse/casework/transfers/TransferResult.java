package de.lotse.casework.transfers;

import static de.lotse.web.Texts.t;

import de.lotse.consent.Substitution.Extent;
import de.lotse.kern.Tone;

/** What became of one case. */
enum TransferResult {
    FULL,
    LIMITED,
    ASSIGNED,
    ALREADY,
    EXCLUDED;

    static TransferResult ofCover(Extent extent) {
        return valueOf(extent.name());
    }

    static TransferResult ofAssignment(Extent extent) {
        return extent == Extent.EXCLUDED ? EXCLUDED : ASSIGNED;
    }

    /** Whether it changed anything in the case. */
    boolean isChange() {
        return this == FULL || this == LIMITED || this == ASSIGNED;
    }

    String label() {
        return t("casework.transfers.result." + this);
    }

    Tone tone() {
        return switch (this) {
            case FULL, ASSIGNED -> Tone.SUCCESS;
            case LIMITED, ALREADY -> Tone.INFO;
            case EXCLUDED -> Tone.WARNING;
        };
    }
}
