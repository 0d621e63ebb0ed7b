package de.lotse.network.offers;

import java.util.regex.Pattern;

/**
 * A number and what it is for, as in {@code 02323 16-1234 (Anmeldung)} or {@code Fax: 02323 16-99 App. 12}.
 *
 * @param extension empty without one
 * @param description what it is for
 */
public record PhoneLine(String number, String extension, PhoneType type, String description) {

    private static final Pattern WITH_NOTE = Pattern.compile("(.*?)\\s*\\((.*)\\)");
    private static final Pattern WITH_EXTENSION =
            Pattern.compile("(.*?),?\\s*(?:App\\.|Apparat|Durchwahl|DW)\\s*([\\w-]{1,20})", Pattern.CASE_INSENSITIVE);
    /** Digits and what offices put between them (E.164 allows 15 digits; a short number of the city has 3). */
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s/().-]+");

    public static PhoneLine of(String line) {
        for (var type : PhoneType.values()) {
            var said = type.words().matcher(line.strip());
            if (said.matches()) return noted(type, said.group(1));
        }
        return noted(PhoneType.VOICE, line.strip());
    }

    private static PhoneLine noted(PhoneType type, String rest) {
        var noted = WITH_NOTE.matcher(rest);
        if (noted.matches() && !NUMBER.matcher(rest).matches())
            return extended(type, noted.group(1).strip(), noted.group(2).strip());
        return extended(type, rest.strip(), "");
    }

    private static PhoneLine extended(PhoneType type, String number, String description) {
        var extended = WITH_EXTENSION.matcher(number);
        if (extended.matches()) return new PhoneLine(extended.group(1).strip(), extended.group(2), type, description);
        return new PhoneLine(number, "", type, description);
    }

    public boolean isNumber() {
        var digits = digits().length();
        return NUMBER.matcher(number).matches() && number.length() <= 60 && digits >= 3 && digits <= 15;
    }

    /** By which two spellings of a number are the same. */
    String digits() {
        return number.replaceAll("\\D", "");
    }

    /** As a sheet keeps it. */
    public String text() {
        return (type == PhoneType.VOICE ? "" : type.word() + ": ")
                + number
                + (extension.isEmpty() ? "" : " App. " + extension)
                + (description.isEmpty() ? "" : " (" + description + ")");
    }

    /** A whole text, one number a line. */
    public static String canonical(String lines) {
        return lines.lines()
                .map(line -> of(line).isNumber() ? of(line).text() : line)
                .distinct()
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    /** Whether every line is a number. */
    public static boolean areNumbers(String lines) {
        return lines.lines().map(PhoneLine::of).allMatch(PhoneLine::isNumber);
    }
}
