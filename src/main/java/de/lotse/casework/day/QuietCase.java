package de.lotse.casework.day;

import de.lotse.casework.CaseId;
import java.time.LocalDate;

/** A running case without a contact for long. */
record QuietCase(CaseId id, String clientName, String number, LocalDate since) {}
