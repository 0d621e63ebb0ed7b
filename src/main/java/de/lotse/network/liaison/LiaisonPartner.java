package de.lotse.network.liaison;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the directory as the contact point sees it.
 *
 * @param kind as in {@code network.organisation.kind}
 * @param open requests without an answer
 * @param nextDue when the first of them is due
 * @param lastMet the last meeting
 */
record LiaisonPartner(
        UUID id,
        String name,
        String kind,
        int people,
        int open,
        @Nullable LocalDate nextDue,
        @Nullable LocalDate lastMet) {

    String path() {
        return LiaisonController.path(id);
    }
}
