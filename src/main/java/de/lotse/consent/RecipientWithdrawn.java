package de.lotse.consent;

import de.lotse.shared.OrganisationId;
import de.lotse.shared.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One recipient is no longer among those of a consent, the rest of it stands. As with {@link ConsentWithdrawn}, a listener must not refuse.
 *
 * @param recipient null for an office outside Lotse
 */
public record RecipientWithdrawn(
        TenantId tenant,
        UUID consentId,
        UUID caseId,
        UUID personId,
        @Nullable OrganisationId recipient,
        Instant at) {}
