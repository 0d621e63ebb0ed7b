package de.lotse.casework.demo;

import de.lotse.reporting.Quarter;
import de.lotse.structure.SignalCodes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A structural hint that was given from a case. Its month is counted in quarters of the calendar, as the effect of a theme is.
 *
 * @param quartersAgo 0 for the quarter at work
 * @param month 1 to 3 of the quarter; of the quarter at work only the first has come for certain
 * @param barrier code list barrier_type
 * @param area code list life_area
 * @param domain code list legal_domain, as is {@code to}
 * @param office code list office
 * @param topic code list offer_topic
 * @param district whether that of the client is told
 * @param days of waiting
 */
record DemoHint(
        int quartersAgo,
        int month,
        String barrier,
        String area,
        @Nullable String domain,
        @Nullable String to,
        @Nullable String office,
        @Nullable String topic,
        boolean district,
        @Nullable Integer days,
        @Nullable Integer severity) {

    private static final int DAY = 10;
    private static final int USUAL = 2;

    /** When it was given: about the tenth of its month, and never in the future. */
    LocalDate on(LocalDate today) {
        var first = Quarter.of(today).first().minusMonths(3L * quartersAgo).plusMonths(month - 1L);
        var given = first.withDayOfMonth(DAY);
        return given.isAfter(today) ? today : given;
    }

    int weight() {
        return severity == null ? USUAL : severity;
    }

    SignalCodes codes(@Nullable String where) {
        return new SignalCodes(barrier, area, domain, to, office, topic, null, where);
    }
}
