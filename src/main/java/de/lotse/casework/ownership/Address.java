package de.lotse.casework.ownership;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What goes along of an address that must not become known (§ 51 BMG). Nothing of it is proposed. */
enum Address {
    STAYS,
    /** That it is protected, and not where it is. */
    PROTECTION,
    ADDRESS;

    static @Nullable Address of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
