package de.lotse.casework.standin;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline that is not done, or a residence title that ends: when, and of a deadline also what kind.
 *
 * @param rule the end of the message key {@code casework.deadlines.rule.<rule>}, or {@link #TITLE}
 */
record Due(UUID id, CaseId caseId, String clientName, String rule, LocalDate dueOn) {

    private static final String TITLE = "TITLE";

    String label() {
        if (rule.equals(TITLE)) return t("casework.standin.title.ends", Formats.date(dueOn));
        return t("casework.deadlines.rule." + rule);
    }
}
