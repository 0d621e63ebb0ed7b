package de.lotse.tables;

import static java.util.Locale.ROOT;

import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as workbooks keep them: numbers since 1900 or 1904 (ECMA-376 part 1, §18.17.4), with a format that makes them look like days. */
public final class ExcelDates {

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final int NO_SUCH_DAY = 60; // 29.02.1900, which Lotus 1-2-3 thought there was
    private static final int LAST = 2_958_465; // 31.12.9999

    private ExcelDates() {}

    /** Empty for a number that is no day. */
    public static Optional<LocalDate> day(double serial, boolean date1904) {
        var whole = (int) Math.floor(serial);
        if (serial < 0 || serial > LAST) return Optional.empty();
        if (date1904) return Optional.of(LocalDate.of(1904, 1, 1).plusDays(whole));
        if (whole == 0 || whole == NO_SUCH_DAY) return Optional.empty();
        return Optional.of(BEFORE_1900.plusDays(whole < NO_SUCH_DAY ? whole + 1 : whole));
    }

    /** The day as exact as the cell shows it, such as {@code 03.1987}; empty if it shows a plain number or a time. */
    static Optional<String> shown(double serial, String format, boolean date1904) {
        var bare = LITERALS.matcher(format).replaceAll("").toLowerCase(ROOT);
        if (bare.equals("general") || !(bare.contains("y") || bare.contains("d"))) return Optional.empty();
        return day(serial, date1904).map(day -> {
            if (bare.contains("d")) return Formats.date(day);
            return bare.contains("m")
                    ? "%02d.%d".formatted(day.getMonthValue(), day.getYear())
                    : Integer.toString(day.getYear());
        });
    }
}
