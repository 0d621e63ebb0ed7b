package de.lotse.casework.compartments;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to read a thing.
 *
 * @param sealed whether it is protected at all
 * @param readers beside the author
 */
record CompartmentForm(
        @Nullable String sealed,
        List<UUID> readers,
        @Nullable UUID _once) {

    CompartmentForm {
        readers = readers == null
                ? List.of()
                : readers.stream().filter(Objects::nonNull).distinct().toList();
    }

    boolean isSealed() {
        return "true".equals(sealed);
    }
}
