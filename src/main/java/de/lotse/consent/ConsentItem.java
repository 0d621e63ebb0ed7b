package de.lotse.consent;

import de.lotse.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One named recipient and what passes between it and the organisation of the case.
 *
 * @param organisation of this municipality; null when {@code office} names another one
 * @param office name of an office outside Lotse; empty when {@code organisation} is given
 * @param categories at least one, each named
 * @param purposeNote what was written about the purpose in addition; may be empty
 * @param validUntil its own last day; null for that of the consent
 * @param id null as long as it is not recorded
 * @param withdrawnOn when this recipient alone was taken out; null while it is in
 */
public record ConsentItem(
        @Nullable OrganisationId organisation,
        String office,
        List<ContentCategory> categories,
        SharingPurpose purpose,
        String purposeNote,
        Direction direction,
        @Nullable LocalDate validUntil,
        @Nullable UUID id,
        @Nullable LocalDate withdrawnOn) {

    /** One that is not recorded yet. */
    public ConsentItem(
            @Nullable OrganisationId organisation,
            String office,
            List<ContentCategory> categories,
            SharingPurpose purpose,
            String purposeNote,
            Direction direction,
            @Nullable LocalDate validUntil) {
        this(organisation, office, categories, purpose, purposeNote, direction, validUntil, null, null);
    }

    public ConsentItem {
        if ((organisation == null) == office.isEmpty())
            throw new IllegalArgumentException("exactly one recipient has to be named");
        if (!purpose.needsConsent()) throw new IllegalArgumentException("nobody can agree to this purpose");
        if (categories.isEmpty()) throw new IllegalArgumentException("no category is named");
        categories = categories.stream().distinct().sorted().toList();
    }

    /** Seen from the organisation that works on the case. */
    public enum Direction {
        SEND,
        RECEIVE,
        BOTH
    }
}
