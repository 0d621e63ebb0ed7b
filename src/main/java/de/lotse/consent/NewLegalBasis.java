package de.lotse.consent;

import de.lotse.consent.LegalBasis.Ground;
import de.lotse.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to share without consent, checked by the caller.
 *
 * @param recipient null when {@code office} names another office
 * @param ground null where a second person is asked beforehand
 * @param advisedOn and {@code notAdvised}: for a child exactly one of them
 */
public record NewLegalBasis(
        UUID caseId,
        UUID personId,
        @Nullable OrganisationId recipient,
        String office,
        List<ContentCategory> categories,
        String norm,
        String justification,
        @Nullable Ground ground,
        @Nullable LocalDate advisedOn,
        String notAdvised,
        LocalDate validUntil) {

    public NewLegalBasis {
        categories = List.copyOf(categories);
    }
}
