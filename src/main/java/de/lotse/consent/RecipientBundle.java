package de.lotse.consent;

import de.lotse.consent.ConsentItem.Direction;
import de.lotse.shared.OrganisationId;
import java.util.List;
import java.util.UUID;

/**
 * What one organisation of the municipality usually needs for one purpose. It is spelled out when a consent is recorded, never later.
 *
 * @param categories at least one, none of the {@linkplain ContentCategory#isSpecial special} ones: those are chosen one by one
 * @param version counts its changes
 */
public record RecipientBundle(
        UUID id,
        int version,
        OrganisationId organisation,
        String name,
        List<ContentCategory> categories,
        SharingPurpose purpose,
        Direction direction) {

    public RecipientBundle {
        if (categories.isEmpty()) throw new IllegalArgumentException("no category is named");
        if (categories.stream().anyMatch(ContentCategory::isSpecial))
            throw new IllegalArgumentException("special categories are chosen one by one");
        categories = categories.stream().distinct().sorted().toList();
    }

    /** For this organisation only, as long as the consent. */
    public ConsentItem item() {
        return new ConsentItem(organisation, "", categories, purpose, "", direction, null);
    }
}
