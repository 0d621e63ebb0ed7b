package de.lotse.network.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A link to the map that the city has itself. */
final class CityMap {

    private CityMap() {}

    /**
     * @param address with {@code {lat}} and {@code {lon}}; empty if the municipality has none
     * @return empty if there is no map or the place is not known
     */
    static String of(String address, @Nullable Double latitude, @Nullable Double longitude) {
        if (address.isEmpty() || latitude == null || longitude == null) return "";
        return address.replace("{lat}", number(latitude)).replace("{lon}", number(longitude));
    }

    /** The same without a place, for a map of the whole city; empty if the address needs one. */
    static String whole(String address) {
        return address.contains("{") ? "" : address;
    }

    private static String number(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }
}
