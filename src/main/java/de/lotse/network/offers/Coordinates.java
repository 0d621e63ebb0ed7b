package de.lotse.network.offers;

import java.util.Optional;
import java.util.regex.Pattern;

/** A point in degrees of WGS 84, as in {@code 51.5388 7.2257}. */
public record Coordinates(double latitude, double longitude) {

    private static final Pattern TWO_NUMBERS =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)[\\s,;]+(-?\\d{1,3}(?:\\.\\d+)?)");

    /** Empty for what is no point on the earth. */
    public static Optional<Coordinates> of(String text) {
        var numbers = TWO_NUMBERS.matcher(text.strip());
        if (!numbers.matches()) return Optional.empty();
        var point = new Coordinates(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2)));
        return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180
                ? Optional.of(point)
                : Optional.empty();
    }

    /** As a sheet keeps it; what is no point stays as it was typed. */
    public static String canonical(String text) {
        return of(text).map(point -> point.latitude + " " + point.longitude).orElse(text);
    }
}
