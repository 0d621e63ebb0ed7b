package de.lotse.network.hours;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a text that are read one by one: lines, and what semicolons outside parentheses separate. */
final class Lines {

    private Lines() {}

    static List<String> of(String text) {
        var pieces = new ArrayList<String>();
        for (var line : text.split("\\R")) {
            if (line.strip().startsWith(HoursText.REMARK)) pieces.add(line.strip());
            else pieces.addAll(divided(line));
        }
        return pieces;
    }

    private static List<String> divided(String line) {
        var pieces = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var at = 0; at <= line.length(); at++) {
            var letter = at == line.length() ? ';' : line.charAt(at);
            if (letter == '(') depth++;
            if (letter == ')') depth = Math.max(0, depth - 1);
            if (letter != ';' || depth > 0 && at < line.length()) continue;
            if (!line.substring(from, at).isBlank())
                pieces.add(line.substring(from, at).strip());
            from = at + 1;
        }
        return pieces;
    }
}
