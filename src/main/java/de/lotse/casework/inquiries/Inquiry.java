package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry as it is read.
 *
 * @param responsibleName null as long as it lies in the basket
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

    /** Who has it; says so as long as nobody has. */
    String responsible() {
        if (responsibleName != null) return responsibleName;
        return state.isOpen() ? t("casework.inquiry.unassigned") : "";
    }

    /** The case that came out of it. */
    record OpenedCase(UUID id, String number) {}
}
