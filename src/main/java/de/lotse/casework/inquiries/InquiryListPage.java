package de.lotse.casework.inquiries;

import de.lotse.casework.filters.FilterBar;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param incoming what other organisations hand over and nobody has answered
 * @param next the address of the following page, if there is one
 * @param first the address of the first page, if this is another
 * @param bar one's saved filters
 */
record InquiryListPage(
        InquiryFilter filter,
        List<Option> states,
        Errors errors,
        List<InquiryRow> rows,
        List<InquiryHandovers.Incoming> incoming,
        @Nullable String next,
        @Nullable String first,
        FilterBar bar) {

    /** What is wrong with the filter, or with the name under which it is to be kept. */
    Errors allErrors() {
        return errors.any() ? errors : bar.errors();
    }
}
