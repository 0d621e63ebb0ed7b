package de.lotse.network.rules;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** An address into which a place is filled in. It goes into a header of every public page, so it holds nothing that ends one. */
final class WebAddress {

    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE = Pattern.compile("[\\s;,'\"<>\\\\{}]");

    private WebAddress() {}

    /** Whether it is an https address in which each of the places stands once. */
    static boolean isTemplate(String typed, List<String> places) {
        var filled = typed;
        for (var place : places) {
            if (filled.split(Pattern.quote(place), -1).length != 2) return false;
            filled = filled.replace(place, "1");
        }
        return isHttps(filled);
    }

    static boolean isHttps(String typed) {
        if (!typed.startsWith("https://") || UNSAFE.matcher(typed).find()) return false;
        try {
            var uri = URI.create(typed);
            return uri.getHost() != null && HOST.matcher(uri.getHost()).matches() && uri.getUserInfo() == null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
