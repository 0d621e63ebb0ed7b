package de.lotse.staffing.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What changed in the organisation.
 *
 * @param on the first day on which it counts
 * @param state the state that begins with it and can be corrected; the last one, where something ends
 */
public record Change(LocalDate on, UUID state, String text) {}
