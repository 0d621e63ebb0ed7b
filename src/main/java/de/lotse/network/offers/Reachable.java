package de.lotse.network.offers;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Whether what was typed can be written to or opened. The public pages make links of it. */
public final class Reachable {

    /** Without what would begin a second address or a parameter of {@code mailto:} (RFC 6068). */
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;?&]+@[^@\\s,;?&]+\\.[^@\\s,;?&]+");

    private Reachable() {}

    /** One address of mail. */
    public static boolean isMail(String address) {
        return MAIL.matcher(address).matches();
    }

    /** A whole address of a page, with http or https and without a user name. */
    public static boolean isWeb(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
