package de.lotse.casework.protection;

import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the access log, newest first.
 *
 * @param from the first day as it stands in its field, also where nobody typed one
 */
record LogPage(
        LogFilter filter,
        Filters filters,
        Errors errors,
        ChainState chain,
        List<LogRow> rows,
        String from,
        @Nullable String nextHref,
        @Nullable String firstHref) {

    String person() {
        return filter.person() == null ? "" : filter.person().toString();
    }

    String organisation() {
        return filter.organisation() == null ? "" : filter.organisation().toString();
    }

    static String from(LogFilter filter, LocalDate today) {
        return filter.from().isEmpty() ? Formats.date(today.minusDays(LogFilter.DAYS)) : filter.from();
    }
}
