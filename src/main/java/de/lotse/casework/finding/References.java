package de.lotse.casework.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** File references (123/26, 51-4-2026) as they are written, and days (1.3.26, 01.03.2026) in one form, so that both are found whole. */
final class References {
    private static final int LONGEST = 40;
    private static final Pattern JOINED =
            Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,40}+(?:[./:_-][\\p{L}\\p{N}]{1,40}+){1,6}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2}|\\d{4})");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private References() {}

    static Stream<String> in(String text) {
        return JOINED.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(References::isReference)
                .map(reference -> day(reference).orElseGet(() -> lower(reference)));
    }

    /** The text without its references. */
    static String cutOut(String text) {
        return JOINED.matcher(text)
                .replaceAll(found -> isReference(found.group()) ? " " : Matcher.quoteReplacement(found.group()));
    }

    private static boolean isReference(String joined) {
        return DIGIT.matcher(joined).find();
    }

    private static String lower(String reference) {
        var lower = reference.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(LONGEST, lower.length()));
    }

    private static Optional<String> day(String reference) {
        var day = DAY.matcher(reference);
        if (!day.matches()) return Optional.empty();
        int year = Integer.parseInt(day.group(3));
        try {
            return Optional.of(LocalDate.of(
                            year < 100 ? 2000 + year : year,
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1)))
                    .toString());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
