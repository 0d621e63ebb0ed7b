package de.lotse.network.likeness;

import java.util.regex.Pattern;

/**
 * A street with its number, as people write it.
 *
 * @param line the street with its number alone
 * @param addition what stood behind it: house, entrance, room; may be empty
 * @param street folded, „Str.“ and „Straße“ alike
 * @param from first house number; 0 without one
 * @param to last house number of a range such as 3-5; else as from
 * @param letter of the house number, such as b in 2b; may be empty
 */
public record AddressText(String line, String addition, String street, int from, int to, String letter) {

    private static final int LONGEST = 200; // of what is a street
    private static final Pattern IN_BRACKETS = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern BEHIND_COMMA = Pattern.compile("^(.*?\\d+\\s?\\p{L}?)\\s*,\\s*(.+)$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(.*?)\\s*(\\d{1,4})\\s?(\\p{L}?)(?:\\s*[-–/+]\\s*(\\d{1,4})\\s?\\p{L}?)?$");
    private static final Pattern STREET = Pattern.compile("(str\\.?|strasse|straße)(?=$|\\s|\\d)");
    private static final Pattern SQUARE = Pattern.compile("pl\\.?(?=$|\\s|\\d)");

    public static AddressText of(String typed) {
        var line = typed.strip();
        if (line.length() > LONGEST) return new AddressText(line, "", "", 0, 0, "");
        var addition = "";
        var brackets = IN_BRACKETS.matcher(line);
        var comma = BEHIND_COMMA.matcher(line);
        if (brackets.matches()) {
            line = brackets.group(1);
            addition = brackets.group(2).strip();
        } else if (comma.matches()) {
            line = comma.group(1);
            addition = comma.group(2).strip();
        }
        return numbered(line, addition);
    }

    private static AddressText numbered(String line, String addition) {
        var match = NUMBERED.matcher(line);
        if (!match.matches()) return new AddressText(line, addition, street(line), 0, 0, "");
        var from = Integer.parseInt(match.group(2));
        var to = match.group(4) == null ? from : Integer.parseInt(match.group(4));
        return new AddressText(
                line,
                addition,
                street(match.group(1)),
                Math.min(from, to),
                Math.max(from, to),
                Words.folded(match.group(3)));
    }

    private static String street(String written) {
        var small = written.toLowerCase(java.util.Locale.GERMANY).strip();
        var square = SQUARE.matcher(small).replaceAll("platz");
        return Words.folded(STREET.matcher(square).replaceAll("str"));
    }

    public boolean hasNumber() {
        return from > 0;
    }

    /** The same house, or ranges of houses that overlap: 3-5 meets 4. */
    public boolean meets(AddressText other) {
        if (street.isEmpty() || !street.equals(other.street)) return false;
        if (!letter.isEmpty() && !other.letter.isEmpty() && !letter.equals(other.letter)) return false;
        return from <= other.to && other.from <= to;
    }
}
