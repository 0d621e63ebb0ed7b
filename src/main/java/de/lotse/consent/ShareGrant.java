package de.lotse.consent;

import de.lotse.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one other organisation may read of a case (Freigabe).
 *
 * @param consentId null when it rests on a legal basis
 * @param live whether it counts now; computed from its basis
 * @param reference of the consent, as on its sheet; null where it rests on a legal basis
 */
public record ShareGrant(
        UUID id,
        UUID caseId,
        UUID personId,
        OrganisationId recipient,
        List<ContentCategory> categories,
        SharingPurpose purpose,
        Level level,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable UUID consentId,
        boolean live,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        @Nullable String reference) {

    /** Whether the recipient only reads, or may add what it has to say. */
    public enum Level {
        READ,
        ADD
    }

    public enum EndReason {
        WITHDRAWN,
        EXPIRED,
        REFERRAL_CLOSED,
        CASE_CLOSED,
        REPLACED,
        ERROR,
        BASIS_ENDED
    }
}
