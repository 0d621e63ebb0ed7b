package de.lotse.network.offers;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place where an offer is given, or could be.
 *
 * @param shared how many offers are given there
 */
public record PlaceLine(
        UUID location, String name, String street, String more, String postalCode, String city, int shared) {

    /** In one line. */
    public String words() {
        var town = Stream.of(postalCode, city).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(name, street, more, town)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
