package de.lotse.casework.inquiries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an inquiry ended without a case.
 *
 * @param minutes of a one-off advice, 1 to 1440
 * @param topic of a one-off advice; unknown for those that ended before it was asked
 * @param redirectedTo where to, for a hint to another office
 * @param declineReason of the code list decline_reason, for a refusal
 * @param note may be empty
 */
record InquiryOutcome(
        LocalDate on,
        @Nullable Integer minutes,
        @Nullable Topic topic,
        @Nullable String redirectedTo,
        @Nullable String declineReason,
        String note) {}
