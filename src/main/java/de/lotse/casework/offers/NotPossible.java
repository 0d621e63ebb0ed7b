package de.lotse.casework.offers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an offer was not possible for somebody, or that there is none.
 *
 * @param member for whom, by the membership; null for the household
 * @param offer of the directory; null where none was found
 * @param topic of the code list offer_topic
 * @param author by name
 */
record NotPossible(
        UUID id,
        @Nullable UUID member,
        @Nullable UUID offer,
        String topic,
        NotPossibleReason reason,
        LocalDate on,
        String author) {}
