package de.lotse.staffing.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a vacancy is to be filled from a day on.
 *
 * @param notedOn since when that is planned
 */
public record PlannedFilling(UUID post, LocalDate notedOn, LocalDate plannedFor) {}
