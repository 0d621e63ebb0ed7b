package de.lotse.casework.cases;

import java.util.Set;

/** The states of a case file and the only ways between them. */
public enum CaseStatus {
    OPENING,
    ACTIVE,
    PAUSED,
    CLOSED,
    RESTRICTED,
    ERASED;

    public Set<CaseStatus> next() {
        return switch (this) {
            case OPENING -> Set.of(ACTIVE, CLOSED);
            case ACTIVE -> Set.of(PAUSED, CLOSED);
            case PAUSED -> Set.of(ACTIVE, CLOSED);
            case CLOSED -> Set.of(ACTIVE, RESTRICTED);
            case RESTRICTED -> Set.of(ERASED);
            case ERASED -> Set.of();
        };
    }

    public boolean mayBecome(CaseStatus other) {
        return next().contains(other);
    }

    /** Whether work on the case goes on: only then may anything be added to it. */
    public boolean isOpen() {
        return this == OPENING || this == ACTIVE || this == PAUSED;
    }
}
