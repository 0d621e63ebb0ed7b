package de.lotse.web;

import static de.lotse.web.Texts.t;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How days, moments and numbers look on the screen: German, Berlin time. */
public final class Formats {

    /** The zone in which staff read and type moments. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, dd.MM.uuuu", Locale.GERMANY);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.GERMANY);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMANY);

    private Formats() {}

    /** {@code 05.03.2026} */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code Donnerstag, 05.03.2026} */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** {@code März 2026}, of a day or a month. */
    public static String month(TemporalAccessor day) {
        return MONTH.format(day);
    }

    /** The day of a moment in Berlin: {@code 05.03.2026} */
    public static String date(Instant moment) {
        return DATE.format(moment.atZone(ZONE));
    }

    /** {@code 05.03.2026, 14:30 Uhr} in Berlin time. */
    public static String dateTime(Instant moment) {
        var local = moment.atZone(ZONE);
        return t("web.format.dateTime", DATE.format(local), TIME.format(local));
    }

    /** As {@link #dateTime}, but a day alone where only the day is known, which is kept as its first moment. */
    public static String happened(Instant moment) {
        return moment.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT) ? date(moment) : dateTime(moment);
    }

    /** A moment of these days as seen from today, in Berlin time: {@code heute 10:32}, {@code gestern 16:05}, {@code 05.03.2026 09:00}. */
    public static String lately(Instant moment, LocalDate today) {
        var local = moment.atZone(ZONE);
        var days = ChronoUnit.DAYS.between(local.toLocalDate(), today);
        var day = days == 0 || days == 1 ? relative(local.toLocalDate(), today) : DATE.format(local);
        return t("web.format.lately", day, TIME.format(local));
    }

    /** {@code 14:30} */
    public static String clock(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 14:30 Uhr} */
    public static String time(LocalTime time) {
        return t("web.format.time", TIME.format(time));
    }

    /** {@code 12.345} */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.GERMANY).format(number);
    }

    /** A duration in minutes, at least 0: {@code 45 Min.}, {@code 2 Std.}, {@code 1 Std. 20 Min.} */
    public static String minutes(int minutes) {
        if (minutes < 60) return t("web.format.minutes", minutes);
        if (minutes % 60 == 0) return t("web.format.hours", minutes / 60);
        return t("web.format.hoursMinutes", minutes / 60, minutes % 60);
    }

    /** A day as seen from today: {@code heute}, {@code morgen}, {@code gestern}, {@code in 3 Tagen}, {@code vor 2 Tagen}. */
    public static String relative(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) return t("web.day.today");
        if (days == 1) return t("web.day.tomorrow");
        if (days == -1) return t("web.day.yesterday");
        return days > 0 ? t("web.format.inDays", days) : t("web.format.daysAgo", -days);
    }

    /** A deadline as seen from today: as {@link #relative}, but {@code seit 2 Tagen überfällig} once it has passed. */
    public static String due(LocalDate deadline, LocalDate today) {
        if (!deadline.isBefore(today)) return relative(deadline, today);
        return t("web.format.overdue", ChronoUnit.DAYS.between(deadline, today));
    }
}
