package de.lotse.casework.drafts;

import java.util.UUID;

/**
 * A draft in the list of Mein Tag.
 *
 * @param form what it was typed into
 * @param caseNumber of its case, empty without one
 * @param saved when, in words
 * @param href opens the form with it
 */
public record OpenDraft(UUID id, String form, String caseNumber, String saved, String href) {}
