package de.lotse.consent;

import de.lotse.shared.NotFound;
import java.util.UUID;

/** The case is there, in the own organisation, but not for the eyes of whoever asks. The answer is that of {@link NotFound}. */
final class CaseRefused extends NotFound {

    private final UUID caseId;

    CaseRefused(UUID caseId) {
        this.caseId = caseId;
    }

    UUID caseId() {
        return caseId;
    }
}
