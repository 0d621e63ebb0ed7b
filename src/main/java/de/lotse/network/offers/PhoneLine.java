package de.lotse.network.offers;

import java.util.regex.Pattern;

/** A number and what it is for, as in {@code 02323 16-1234 (Anmeldung)}. */
public record PhoneLine(String number, String description) {

    private static final Pattern WITH_NOTE = Pattern.compile("(.*?)\\s*\\((.*)\\)");
    /** Digits and what offices put between them (E.164 allows 15 digits; a short number of the city has 3). */
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s/().-]+");

    public static PhoneLine of(String line) {
        var noted = WITH_NOTE.matcher(line);
        if (noted.matches() && !NUMBER.matcher(line).matches())
            return new PhoneLine(noted.group(1).strip(), noted.group(2).strip());
        return new PhoneLine(line.strip(), "");
    }

    public boolean isNumber() {
        var digits = number.chars().filter(Character::isDigit).count();
        return NUMBER.matcher(number).matches() && number.length() <= 60 && digits >= 3 && digits <= 15;
    }
}
