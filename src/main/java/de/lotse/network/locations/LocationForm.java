package de.lotse.network.locations;

import static java.util.stream.Collectors.joining;

import de.lotse.network.hours.HoursText;
import de.lotse.network.offers.Coordinates;
import de.lotse.network.offers.PhoneLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;

/** Reads a place from a form whose fields are called like those of the sheet; what cannot be read stays as it was typed. */
final class LocationForm {

    private LocationForm() {}

    static LocationSheet read(MultiValueMap<String, String> typed) {
        var values = new EnumMap<LocationField, String>(LocationField.class);
        for (var field : LocationField.values())
            values.put(field, value(field, typed.getOrDefault(field.name(), List.of())));
        return new LocationSheet(values);
    }

    private static String value(LocationField field, List<String> all) {
        var first = all.isEmpty() ? "" : all.getFirst().strip();
        return switch (field.shape()) {
            case CODES ->
                all.stream()
                        .filter(Predicate.not(String::isBlank))
                        .distinct()
                        .sorted()
                        .collect(joining("\n"));
            case TEXT -> first.replaceAll("\\R", "\n");
            case HOURS -> hours(first);
            case LINES -> field == LocationField.PHONES ? PhoneLine.canonical(lines(first)) : sorted(lines(first));
            default -> line(field, first.replaceAll("\\R", " "));
        };
    }

    private static String line(LocationField field, String typed) {
        return switch (field) {
            case LOCATION_TYPE -> typed.isEmpty() ? "PHYSICAL" : typed;
            case COORDINATES -> Coordinates.canonical(typed);
            case COUNTRY, STATE_PROVINCE -> typed.toUpperCase(Locale.ROOT);
            default -> typed;
        };
    }

    private static String hours(String text) {
        return HoursText.read(text) instanceof HoursText.Understood(var rules) ? HoursText.write(rules) : text;
    }

    private static String lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .collect(joining("\n"));
    }

    private static String sorted(String lines) {
        return lines.lines().sorted().collect(joining("\n"));
    }
}
