package de.lotse.casework.sharing;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.GrantBasis;
import java.util.List;
import java.util.UUID;

/**
 * What of a basis is to be shared.
 *
 * @param categories by name; those that the basis does not have are nothing
 * @param things notes and documents of the case
 */
public record Choice(List<String> categories, List<UUID> things) {

    public Choice {
        categories = categories == null ? List.of() : List.copyOf(categories);
        things = things == null ? List.of() : List.copyOf(things);
    }

    /** Everything that was agreed to, and no note and no document. */
    public static Choice all(GrantBasis basis) {
        return new Choice(basis.categories().stream().map(Enum::name).toList(), List.of());
    }

    public List<ContentCategory> of(GrantBasis basis) {
        return basis.categories().stream()
                .filter(category -> categories.contains(category.name()))
                .toList();
    }

    public List<String> thingIds() {
        return things.stream().map(UUID::toString).toList();
    }
}
