package de.lotse.casework.inquiries;

import de.lotse.casework.inquiries.InquiryFilter.Cursor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param waiting in words; empty if the inquiry has ended
 */
record InquiryRow(
        InquiryId id,
        Cursor cursor,
        String name,
        InquiryState state,
        boolean acute,
        LocalDate receivedOn,
        String waiting,
        @Nullable String responsibleName) {}
