package de.lotse.casework.standin;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import java.time.LocalDate;
import java.util.UUID;

/** A deadline that is not done: what kind, and when. */
record Due(UUID id, CaseId caseId, String clientName, String rule, LocalDate dueOn) {

    String label() {
        return t("casework.deadlines.rule." + rule);
    }
}
