package de.lotse.casework.search;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open inquiry of the own organisation.
 *
 * @param state the end of the message key {@code casework.inquiry.state.<state>}
 */
public record FoundInquiry(UUID id, String name, String state, LocalDate receivedOn) {}
