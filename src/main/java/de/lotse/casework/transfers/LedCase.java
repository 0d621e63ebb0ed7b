package de.lotse.casework.transfers;

import de.lotse.casework.CaseId;
import java.util.UUID;

/** As much of a case as the lead of the organisation may know: that there is one, and its number. */
record LedCase(CaseId id, String number, UUID client) {}
