package de.lotse.casework.inquiries;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry as it is read.
 *
 * @param outcome null while it is open, and for one that became a case
 * @param openedCase the case, if the acting person may see it
 */
record Inquiry(
        InquiryId id,
        int version,
        InquiryState state,
        @Nullable String responsibleName,
        InquiryDetails details,
        @Nullable InquiryOutcome outcome,
        @Nullable OpenedCase openedCase) {

    /** The case that came out of it. */
    record OpenedCase(UUID id, String number) {}
}
