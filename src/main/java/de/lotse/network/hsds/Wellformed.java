package de.lotse.network.hsds;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings what people have typed into the forms that HSDS checks: addresses of the web (RFC 3986) and of mail (RFC 5321). */
final class Wellformed {

    private static final Pattern EMAIL = Pattern.compile(
            "[\\w%+'-]+(\\.[\\w%+'-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    private Wellformed() {}

    /** Null if it has no form that fits. */
    static @Nullable Object of(String type, @Nullable Object value) {
        if (value instanceof UUID id) return id;
        if (!(value instanceof String text)) return value;
        return switch (type) {
            case "uri" -> uri(text.strip());
            case "email" -> email(text.strip());
            default -> text;
        };
    }

    private static @Nullable String uri(String text) {
        if (text.isEmpty()) return null;
        try {
            var uri = new URI(SCHEME.matcher(text).matches() ? text : "https://" + text).parseServerAuthority();
            return uri.isOpaque() || uri.getHost() == null ? null : uri.toASCIIString();
        } catch (URISyntaxException e) {
            return international(text);
        }
    }

    /** A host name with letters of other alphabets. */
    private static @Nullable String international(String text) {
        var match =
                Pattern.compile("(?i)(?:(https?)://)?([^/?#\\s]+)([/?#]\\S*)?").matcher(text);
        if (!match.matches()) return null;
        try {
            var scheme = match.group(1) == null ? "https" : match.group(1).toLowerCase(Locale.ROOT);
            var rest = match.group(3) == null ? "" : match.group(3);
            var uri = new URI(scheme + "://" + IDN.toASCII(match.group(2)) + rest).parseServerAuthority();
            return uri.toASCIIString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String email(String text) {
        var at = text.lastIndexOf('@');
        if (at < 1) return null;
        try {
            var ascii = text.substring(0, at) + "@" + IDN.toASCII(text.substring(at + 1));
            return EMAIL.matcher(ascii).matches() ? ascii : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
