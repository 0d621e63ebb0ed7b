package de.lotse.casework.transfers;

import de.lotse.casework.CaseId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An open case of the organisation as its lead may know it.
 *
 * @param lead name of the colleague who leads it
 * @param status the end of the message key {@code casework.status.<status>}
 */
public record RunningCase(CaseId id, String number, String status, LocalDate openedOn, UUID leadId, String lead) {}
