package de.lotse.network.hours;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words beside hours: one line, with parentheses that match, so that they can stand in parentheses themselves. */
final class Remarks {

    static final int LONGEST = 2000;

    private Remarks() {}

    static String oneLine(String words) {
        var line = words.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
        if (!isBalanced(line)) line = line.replace('(', '[').replace(')', ']');
        return line.length() <= LONGEST ? line : oneLine(line.substring(0, LONGEST));
    }

    static String join(String... parts) {
        return oneLine(Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("; ")));
    }

    private static boolean isBalanced(String line) {
        var depth = 0;
        for (var letter : line.toCharArray()) {
            if (letter == '(') depth++;
            if (letter == ')' && --depth < 0) return false;
        }
        return depth == 0;
    }
}
