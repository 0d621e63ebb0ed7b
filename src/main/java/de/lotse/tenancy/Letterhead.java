package de.lotse.tenancy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands at the head and the foot of an organisation's letters; everything is empty until its lead has filled it in.
 *
 * @param version 0 as long as nothing was saved
 * @param unit the service inside the organisation
 * @param openingHours in lines
 * @param register register, board, tax number
 */
public record Letterhead(
        int version,
        String unit,
        String street,
        String postalCode,
        String city,
        String phone,
        String fax,
        String email,
        String website,
        String openingHours,
        String bank,
        String register) {

    public static final Letterhead EMPTY = new Letterhead(0, "", "", "", "", "", "", "", "", "", "", "");

    /** Whether an answer could reach the organisation by post. */
    public boolean hasAddress() {
        return !street.isEmpty() && !city.isEmpty();
    }

    public String place() {
        return joined(" ", postalCode, city);
    }

    /** Street and place in one line; empty if neither is known. */
    public String address() {
        return joined(", ", street, place());
    }

    /** As it is written on an envelope to this organisation. */
    public List<String> envelope(String name) {
        return Stream.of(name, unit, street, place())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
