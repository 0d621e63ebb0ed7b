package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.web.DateText;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of which perhaps only the month or the year is known.
 *
 * @param first the first day that it can be; null if nothing is known
 */
public record PartialDate(@Nullable LocalDate first, Precision precision) {

    public static final PartialDate UNKNOWN = new PartialDate(null, Precision.UNKNOWN);
    private static final int ADULT = 18; // § 2 BGB

    private static final Pattern ESTIMATED =
            Pattern.compile("(?:" + t("casework.people.about.words") + ")\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");

    /** How much of it is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        ESTIMATED,
        UNKNOWN
    }

    public PartialDate {
        if ((first == null) != (precision == Precision.UNKNOWN)) throw new IllegalArgumentException("date or unknown");
    }

    /** From its two columns. */
    public static PartialDate stored(@Nullable LocalDate first, String precision) {
        return new PartialDate(first, Precision.valueOf(precision));
    }

    /**
     * Reads {@code 1987}, {@code 3.1987}, {@code 03/1987} and whatever {@link DateText} reads; with {@code etwa} or {@code ca.} before it
     * is estimated; nothing typed is unknown, and empty comes back what cannot be read.
     */
    public static Optional<PartialDate> parse(String text, LocalDate today) {
        if (text.isEmpty()) return Optional.of(UNKNOWN);
        var estimated = ESTIMATED.matcher(text);
        if (!estimated.matches()) return exact(text, today);
        return exact(estimated.group(1), today).map(date -> new PartialDate(date.first, Precision.ESTIMATED));
    }

    private static Optional<PartialDate> exact(String text, LocalDate today) {
        if (YEAR.matcher(text).matches())
            return Optional.of(new PartialDate(Year.parse(text).atDay(1), Precision.YEAR));
        var month = MONTH.matcher(text);
        if (month.matches()) return month(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
        return switch (DateText.parse(text, today)) {
            case DateText.Parsed(var day) -> Optional.of(new PartialDate(day, Precision.DAY));
            case DateText.Unreadable _ -> Optional.empty();
        };
    }

    private static Optional<PartialDate> month(int year, int month) {
        if (month < 1 || month > 12) return Optional.empty();
        return Optional.of(new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH));
    }

    /** As it is read, and as it can be typed again; empty if nothing is known. */
    public String text() {
        if (first == null) return "";
        return switch (precision) {
            case DAY, UNKNOWN -> Formats.date(first);
            case MONTH -> "%02d.%d".formatted(first.getMonthValue(), first.getYear());
            case YEAR -> Integer.toString(first.getYear());
            case ESTIMATED ->
                t("casework.people.about", first.getDayOfYear() == 1 ? "" + first.getYear() : Formats.date(first));
        };
    }

    /** Not in the future and not longer than 130 years ago; nobody on record became older than 122. */
    public boolean isPlausibleBirth(LocalDate today) {
        return first == null || (!first.isAfter(today) && first.isAfter(today.minusYears(130)));
    }

    /** Says no more than the year: all that is kept with a pseudonym. */
    public boolean isCoarse() {
        return precision == Precision.YEAR || precision == Precision.ESTIMATED || precision == Precision.UNKNOWN;
    }

    /** Full years on the day, with a word that says when they are not certain; empty if nothing is known. */
    public String age(LocalDate today) {
        if (first == null || first.isAfter(today)) return "";
        var years = ChronoUnit.YEARS.between(first, today);
        var certain = precision != Precision.ESTIMATED && years == ChronoUnit.YEARS.between(last(), today);
        return t(certain ? "casework.people.age" : "casework.people.age.about", years);
    }

    /** Full years on the day, from the latest birth that can be to the earliest; empty if nothing is known. */
    public Optional<Years> years(LocalDate today) {
        if (first == null || first.isAfter(today)) return Optional.empty();
        var latest = last().isAfter(today) ? today : last();
        return Optional.of(
                new Years((int) ChronoUnit.YEARS.between(latest, today), (int) ChronoUnit.YEARS.between(first, today)));
    }

    /** An age that is perhaps not exact. */
    public record Years(int atLeast, int atMost) {}

    /** Under 18 years, as long as it can be. */
    public boolean isMinor(LocalDate today) {
        return first != null && last().plusYears(ADULT).isAfter(today);
    }

    /** „wird am 05.03.2027 18“ from a year before on, as exact as it is known; empty for everybody else. */
    public String comingOfAge(LocalDate today) {
        if (first == null || !isMinor(today)) return "";
        var adult = new PartialDate(first.plusYears(ADULT), precision);
        if (first.plusYears(ADULT).isAfter(today.plusYears(1))) return "";
        return t("casework.people.adult." + precision, adult.withoutWords());
    }

    private String withoutWords() {
        if (first == null) return "";
        return precision == Precision.ESTIMATED ? Integer.toString(first.getYear()) : text();
    }

    private LocalDate last() {
        if (first == null) throw new IllegalStateException("nothing is known");
        return switch (precision) {
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR, ESTIMATED -> Year.of(first.getYear()).atMonth(12).atEndOfMonth();
            default -> first;
        };
    }
}
