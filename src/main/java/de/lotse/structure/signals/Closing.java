package de.lotse.structure.signals;

import de.lotse.reporting.Quarter;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When a quarter of signals is complete: two weeks after its end, because what happened in its last days is often written down later. Numbers
 * are made then and stay; what is told of an earlier day after that counts for the present month, so that no signal is lost.
 */
public final class Closing {

    private static final int DAYS = 14;

    private Closing() {}

    /** The latest quarter that is complete. */
    public static Quarter latest(LocalDate today) {
        return Quarter.lastBefore(today.minusDays(DAYS));
    }

    /** From which day on numbers of a quarter are there. */
    public static LocalDate of(Quarter quarter) {
        return quarter.last().plusDays(DAYS + 1);
    }

    /** For which month a signal counts that tells of this day. */
    static YearMonth month(LocalDate about, LocalDate today) {
        return YearMonth.from(Quarter.of(about).compareTo(latest(today)) > 0 ? about : today);
    }
}
