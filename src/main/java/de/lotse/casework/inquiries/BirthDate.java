package de.lotse.casework.inquiries;

import de.lotse.web.DateText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of birth and how exactly it is known. Many documents name a year alone, or the first of January for want of better.
 *
 * @param date the first possible day; null if nothing is known
 */
record BirthDate(@Nullable LocalDate date, Precision precision) {

    static final BirthDate UNKNOWN = new BirthDate(null, Precision.UNKNOWN);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./ ]+(\\d{4})");
    private static final int OLDEST = 130; // years

    /** Reads {@code 1.5.1980}, {@code 5.1980}, {@code 1980} and nothing; empty if that is no day of a living person's birth. */
    static Optional<BirthDate> parse(String typed, boolean estimated, LocalDate today) {
        if (typed.isEmpty()) return Optional.of(UNKNOWN);
        return read(typed, today)
                .filter(birth -> isPlausible(birth.date(), today))
                .map(birth -> estimated ? new BirthDate(birth.date(), Precision.ESTIMATED) : birth);
    }

    private static Optional<BirthDate> read(String typed, LocalDate today) {
        try {
            if (YEAR.matcher(typed).matches())
                return Optional.of(new BirthDate(LocalDate.of(Integer.parseInt(typed), 1, 1), Precision.YEAR));
            var month = MONTH.matcher(typed);
            if (month.matches()) return Optional.of(ofMonth(month.group(2), month.group(1)));
        } catch (DateTimeException _) { // such as 13.1980
            return Optional.empty();
        }
        return DateText.parse(typed, today) instanceof DateText.Parsed(var day)
                ? Optional.of(new BirthDate(day, Precision.DAY))
                : Optional.empty();
    }

    private static BirthDate ofMonth(String year, String month) {
        return new BirthDate(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), 1), Precision.MONTH);
    }

    private static boolean isPlausible(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST));
    }

    /** As {@code casework.person.birth_precision} has it. */
    enum Precision {
        DAY,
        MONTH,
        YEAR,
        ESTIMATED,
        UNKNOWN
    }
}
