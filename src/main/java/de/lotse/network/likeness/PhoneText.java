package de.lotse.network.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that was written by hand.
 *
 * @param shown as DIN 5008 writes it: area code, blank, number, and a hyphen before the extension
 * @param type voice, fax or cell
 * @param key digits in E.164 with the extension
 * @param trunk the same without the extension
 */
public record PhoneText(String shown, String type, String key, String trunk) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|,|\\boder\\b|\\bund\\b|\\bu\\.)\\s*");
    private static final Pattern LABEL =
            Pattern.compile("(?iu)^(telefon|tel|fon|phone|fax|telefax|mobil|handy|mobile)\\s*[.:]*\\s*");
    private static final Pattern WRITTEN = Pattern.compile("[+\\d][\\d\\s()/.–-]*");
    private static final Pattern LATIN_DIGITS_ONLY = Pattern.compile("[^0-9]");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 15; // E.164
    private static final int LONGEST_EXTENSION = 5;

    /** All numbers of a cell; empty if one of its parts cannot be read as a number. */
    public static Optional<List<PhoneText>> all(String cell) {
        var numbers = new ArrayList<PhoneText>();
        for (var part : BETWEEN.split(cell.replace("\"", "").strip())) {
            if (part.isBlank()) continue;
            var number = of(part.strip());
            if (number.isEmpty()) return Optional.empty();
            numbers.add(number.get());
        }
        return Optional.of(numbers);
    }

    public static Optional<PhoneText> of(String written) {
        var label = LABEL.matcher(written);
        var told = label.find() ? label.group(1).toLowerCase(Locale.ROOT) : "";
        var number = written.substring(told.isEmpty() ? 0 : label.end())
                .strip()
                .replace('\u00a0', ' ')
                .replace('–', '-');
        if (!WRITTEN.matcher(number).matches()) return Optional.empty();
        return read(number.replace("(0)", ""), told);
    }

    private static Optional<PhoneText> read(String number, String told) {
        var foreign = number.startsWith("+") && !number.startsWith("+49")
                || number.startsWith("00") && !number.startsWith("0049");
        var national = number.replaceFirst("^(\\+49|0049)\\s*[-/(]?\\s*0?", "0")
                .replace("(", "")
                .replace(")", "");
        var cut = foreign ? -1 : extension(national);
        var main = cut < 0 ? national : national.substring(0, cut);
        var extension = cut < 0 ? "" : digits(national.substring(cut));
        var all = digits(main) + extension;
        if (all.length() < SHORTEST || all.length() > LONGEST) return Optional.empty();
        var prefix = foreign ? "+" : all.startsWith("0") ? "+49" : "";
        var from = foreign && number.startsWith("00") ? 2 : prefix.equals("+49") ? 1 : 0;
        var key = prefix + all.substring(from);
        var shown =
                foreign ? number.replaceAll("\\s+", " ") : shown(main) + (extension.isEmpty() ? "" : "-" + extension);
        return Optional.of(
                new PhoneText(shown, type(told, all), key, key.substring(0, key.length() - extension.length())));
    }

    /** Where the extension begins; -1 without one: a hyphen behind the area code is none. */
    private static int extension(String national) {
        var hyphen = national.lastIndexOf('-');
        if (hyphen < 0) return -1;
        var before = national.substring(0, hyphen);
        var length = digits(national.substring(hyphen)).length();
        var first = before.startsWith("0")
                && !before.matches(".*[\\s/.-].*")
                && digits(before).length() <= 6;
        return first || length == 0 || length > LONGEST_EXTENSION ? -1 : hyphen;
    }

    private static String shown(String main) {
        var slash = main.indexOf('/');
        var blank = Math.max(main.indexOf(' '), main.indexOf('-'));
        var end = slash >= 0 ? slash : main.startsWith("0") ? blank : -1;
        var area = end < 0 ? "" : digits(main.substring(0, end));
        if (area.length() < 3) return digits(main);
        return area + " " + digits(main.substring(end));
    }

    private static String type(String told, String digits) {
        if (told.contains("fax")) return "fax";
        var mobile =
                digits.matches("01[567]\\d+") || told.equals("mobil") || told.equals("handy") || told.equals("mobile");
        return mobile ? "cell" : "voice";
    }

    /** The same exchange: one number is the other one with or without an extension. */
    public boolean sharesTrunk(PhoneText other) {
        return trunk.equals(other.trunk) || key.equals(other.trunk) || trunk.equals(other.key);
    }

    private static String digits(String text) {
        return LATIN_DIGITS_ONLY.matcher(text).replaceAll("");
    }
}
