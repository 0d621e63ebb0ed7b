package de.lotse.identity.limits;

import java.util.regex.Pattern;

/** From where a request comes. Whoever has one IPv6 address has the whole network around it (RFC 6177). */
public final class Place {

    private static final Pattern FULL = Pattern.compile("((?:[0-9a-f]{1,4}:){4})[0-9a-f:]+(%.*)?");

    private Place() {}

    /** @param address as the container writes it: IPv6 in eight groups */
    public static String of(String address) {
        var parts = FULL.matcher(address);
        return parts.matches() ? parts.group(1) : address;
    }
}
