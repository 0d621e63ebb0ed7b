package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period as it is typed into the fields {@code from} and {@code to}, and as it is read on the screen. */
final class PeriodText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2150;

    private PeriodText() {}

    /** Where something is wrong, a stand-in next to the error. */
    static Period read(Reading reading, String from, String to) {
        var first = reading.requiredDate("from", from);
        var last = day(reading, "to", to);
        if (isOdd(first)) reading.errors().reject("from", t("casework.residence.year"));
        if (last != null && last.isBefore(first)) {
            reading.errors().reject("to", t("casework.residence.order", Formats.date(first)));
            return new Period(first, null);
        }
        return new Period(first, last);
    }

    static @Nullable LocalDate day(Reading reading, String field, String text) {
        var day = reading.date(field, text).orElse(null);
        if (day != null && isOdd(day)) reading.errors().reject(field, t("casework.residence.year"));
        return day;
    }

    /** „vom 01.02.2026 bis 31.03.2026“ or „seit 01.02.2026“. */
    static String of(Period period) {
        var last = period.to();
        return last == null
                ? t("casework.residence.span.open", Formats.date(period.from()))
                : t("casework.residence.span", Formats.date(period.from()), Formats.date(last));
    }

    private static boolean isOdd(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }
}
