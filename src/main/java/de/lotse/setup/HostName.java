package de.lotse.setup;

import java.util.regex.Pattern;

/** The name of its own under which a municipality is reached. */
public final class HostName {

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(\\." + LABEL + ")*");
    private static final int LONGEST = 253; // RFC 1035

    private HostName() {}

    /** @param base name of the installation: keys for signing in belong to it and to what lies below it */
    public static boolean isBelow(String host, String base) {
        return host.endsWith("." + base)
                && host.length() <= LONGEST
                && NAME.matcher(host).matches();
    }
}
