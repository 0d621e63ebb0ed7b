package de.lotse.identity.account;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers that somebody tries first: few different digits, digits in a row, ways over the keys, days and years. About one of seven numbers
 * of six digits is one of them.
 */
final class EasyPin {

    private static final int DIFFERENT = 4;
    private static final int ROW = 4;
    private static final List<String> KEYS =
            List.of("147258", "258369", "159357", "159753", "357159", "456852", "789654");
    private static final String DAY = "(0[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String YEAR = "(19[2-9]\\d|20[0-3]\\d)";
    private static final Pattern DATE = Pattern.compile(DAY + MONTH + "\\d\\d|\\d\\d" + MONTH + DAY + "|" + DAY + MONTH
            + YEAR + "|" + YEAR + MONTH + DAY + "|" + YEAR + "\\d*|\\d*" + YEAR);

    private EasyPin() {}

    static boolean isEasy(String pin) {
        return pin.chars().distinct().count() < DIFFERENT
                || DATE.matcher(pin).matches()
                || hasRow(pin)
                || isRepeated(pin)
                || KEYS.stream().anyMatch(keys -> pin.contains(keys) || pin.contains(backwards(keys)));
    }

    /** 1234 or 8765, also past 9. */
    private static boolean hasRow(String pin) {
        return longestRow(pin, 1) >= ROW || longestRow(pin, 9) >= ROW;
    }

    private static int longestRow(String pin, int step) {
        var longest = 1;
        var now = 1;
        for (var i = 1; i < pin.length(); i++) {
            now = (pin.charAt(i) - pin.charAt(i - 1) + 10) % 10 == step ? now + 1 : 1;
            longest = Math.max(longest, now);
        }
        return longest;
    }

    private static boolean isRepeated(String pin) {
        return pin.matches("(\\d{2,6})\\1+");
    }

    private static String backwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
