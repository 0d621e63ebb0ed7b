package de.lotse.casework.standin;

import de.lotse.casework.CaseId;
import java.time.Instant;
import java.util.List;

/** What happened in one case while its lead was away, oldest first. */
record Happened(CaseId caseId, String clientName, String number, List<Event> events) {

    /** @param type the end of the message key {@code casework.timeline.<type>} */
    record Event(String type, Instant at, String author) {}
}
