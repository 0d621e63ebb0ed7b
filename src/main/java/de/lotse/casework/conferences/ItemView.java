package de.lotse.casework.conferences;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as one of the organisations reads it.
 *
 * @param number from 1, of those that it reads
 * @param minutes null as long as nothing was written, or it is not finished for others
 * @param present who was there, in words
 * @param who does the next step, in words
 */
record ItemView(
        int number,
        AgendaItem item,
        @Nullable ItemMinutes minutes,
        String present,
        String who,
        List<Addendum> addenda) {}
