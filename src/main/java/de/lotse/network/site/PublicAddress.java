package de.lotse.network.site;

import java.util.Set;
import java.util.regex.Pattern;

/** The addresses that everybody may open and any cache may keep. Links for a single person below them are not among them. */
final class PublicAddress {

    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Pattern PAGES = Pattern.compile("/angebote(/.*)?|/robots\\.txt|/sitemap(-\\d+)?\\.xml");
    private static final Pattern FOR_ONE_PERSON = Pattern.compile("/angebote/bestaetigung(/.*)?");
    private static final Pattern DATA = Pattern.compile("/hsds(/.*)?");

    private PublicAddress() {}

    static boolean matches(String method, String path) {
        if (isData(path)) return true; // whatever is not reading is refused there as well
        return READ.contains(method)
                && PAGES.matcher(path).matches()
                && !FOR_ONE_PERSON.matcher(path).matches();
    }

    /** For programs of others, wherever they run. */
    static boolean isData(String path) {
        return DATA.matcher(path).matches();
    }

    static boolean isReading(String method) {
        return READ.contains(method);
    }
}
