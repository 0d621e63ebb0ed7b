package de.lotse.consent;

import de.lotse.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What another organisation shares of a case with one's own, by one grant that counts now.
 *
 * @param owner the organisation whose case it is
 */
public record SharedCase(
        UUID grantId,
        UUID caseId,
        UUID personId,
        OrganisationId owner,
        Set<ContentCategory> categories,
        SharingPurpose purpose,
        ShareGrant.Level level,
        LocalDate validUntil) {

    public SharedCase {
        categories = Set.copyOf(categories);
    }

    public boolean has(ContentCategory category) {
        return categories.contains(category);
    }

    /** In their fixed order. */
    public List<ContentCategory> inOrder() {
        return categories.stream().sorted().toList();
    }
}
