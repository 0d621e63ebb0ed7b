package de.lotse.casework.appointments;

import de.lotse.casework.CaseId;
import java.util.UUID;

/**
 * Somebody has agreed another time; told in the same transaction.
 *
 * @param to the appointment that stands in place of the other
 */
public record AppointmentMoved(CaseId caseId, UUID from, UUID to) {}
