package de.lotse.governance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a body decided about a subject.
 *
 * @param decision its id, see {@link Decisions}
 * @param body that decided
 * @param number of the decision in the body's own counting, such as {@code 2026/3}
 * @param outcome key of the {@link SubjectKind.Outcome}; empty for a free decision
 * @param text the wording; to be shown through {@link Decisions} only, which knows who may read it
 */
public record Decided(
        UUID decision, UUID body, Subject subject, String number, String outcome, String text, LocalDate on) {}
