package de.lotse.web;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as staff type it: {@code 9}, {@code 9:30}, {@code 9.30}, {@code 930}, {@code 14 Uhr}. */
public final class TimeText {

    private static final Pattern SPELLING =
            Pattern.compile("(?<hour>[01]?\\d|2[0-3])(?:[:.]?(?<minute>[0-5]\\d))?\\p{L}*");

    private TimeText() {}

    /** Empty for what is no time of day. */
    public static Optional<LocalTime> parse(String text) {
        var time = SPELLING.matcher(text.replaceAll("[\\s\\u00a0]+", ""));
        if (!time.matches()) return Optional.empty();
        var minute = time.group("minute");
        return Optional.of(
                LocalTime.of(Integer.parseInt(time.group("hour")), minute == null ? 0 : Integer.parseInt(minute)));
    }
}
