package de.lotse.casework.referrals;

import static de.lotse.web.Texts.t;

import de.lotse.web.Reading;
import java.time.LocalDate;

/** The day by which an answer is asked for. */
public final class Deadline {

    private static final int LONGEST_MONTHS = 6;

    private Deadline() {}

    public static void check(Reading reading, String typed, LocalDate today) {
        var day = reading.requiredDayAhead("respondBy", typed);
        if (reading.errors().of("respondBy") != null) return;
        if (day.isBefore(today) || day.isAfter(today.plusMonths(LONGEST_MONTHS)))
            reading.errors().reject("respondBy", t("casework.referrals.respondBy.far", LONGEST_MONTHS));
    }
}
