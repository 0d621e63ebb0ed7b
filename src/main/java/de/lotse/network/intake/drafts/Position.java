package de.lotse.network.intake.drafts;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place on the map, as tables tell it: „51,955“, „51.955.038“ where a spreadsheet took the number for thousands, „51°57′18″N“ not.
 *
 * @param broken whether it was repaired by moving the separators
 */
record Position(double latitude, double longitude, boolean broken) {

    /** The bounds of North Rhine-Westphalia (WGS 84, rounded outwards). */
    private static final double SOUTH = 50.3;

    private static final double NORTH = 52.6;
    private static final double WEST = 5.8;
    private static final double EAST = 9.5;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{1,18})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,3}){2,6}");

    /** Empty for what is no position on earth and cannot be repaired to one in the Land. */
    static Optional<Position> of(String latitude, String longitude) {
        return read(latitude.strip(), longitude.strip())
                .filter(Position::onEarth)
                .filter(one -> !one.broken || one.inLand());
    }

    private static Optional<Position> read(String latitude, String longitude) {
        if (NUMBER.matcher(latitude).matches() && NUMBER.matcher(longitude).matches())
            return Optional.of(new Position(number(latitude), number(longitude), false));
        var north = repaired(latitude);
        var east = repaired(longitude);
        if (north.isEmpty() || east.isEmpty()) return Optional.empty();
        return Optional.of(new Position(north.get(), east.get(), true));
    }

    private static Optional<Double> repaired(String typed) {
        if (NUMBER.matcher(typed).matches()) return Optional.of(number(typed));
        if (!GROUPED.matcher(typed).matches()) return Optional.empty();
        var first = typed.replace(',', '.').indexOf('.');
        return Optional.of(Double.parseDouble(
                typed.substring(0, first) + "." + typed.substring(first).replaceAll("\\D", "")));
    }

    private static double number(String typed) {
        return Double.parseDouble(typed.replace(',', '.'));
    }

    private boolean onEarth() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    boolean inLand() {
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    }

    String shown() {
        return latitude + ", " + longitude;
    }
}
