package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.casework.inquiries.InquiryFilter.Cursor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param responsibleName null as long as it lies in the basket
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
        @Nullable String responsibleName) {

    /** Who has it; says so as long as nobody has. */
    String responsible() {
        if (responsibleName != null) return responsibleName;
        return state.isOpen() ? t("casework.inquiry.unassigned") : "";
    }
}
