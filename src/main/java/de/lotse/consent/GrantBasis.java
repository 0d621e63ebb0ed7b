package de.lotse.consent;

import de.lotse.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a grant may rest on today: an item of a consent that counts, or a legal basis that two persons decided.
 *
 * @param id of the item, or of the legal basis
 * @param consented whether it is an item
 * @param validUntil last day
 */
public record GrantBasis(
        UUID id,
        boolean consented,
        UUID caseId,
        UUID personId,
        OrganisationId recipient,
        List<ContentCategory> categories,
        SharingPurpose purpose,
        LocalDate validUntil) {}
