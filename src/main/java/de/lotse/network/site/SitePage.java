package de.lotse.network.site;

import java.util.List;
import java.util.Set;

/**
 * What the frame of a public page says of it.
 *
 * @param title in the language of the visit
 * @param description for search engines, in the language of the visit; one or two sentences
 * @param address of this very page with its query, without the language
 * @param canonical the whole address under which it is to be found, in the language of the visit; empty if it is not to be found
 * @param alternates the same in every language; empty if it is not to be found
 */
public record SitePage(String title, String description, String address, String canonical, List<Alternate> alternates) {

    private static final Set<String> NAMED = Set.of("404", "429", "500");

    /** @param language as hreflang has it */
    public record Alternate(String language, String href) {}

    /** One that search engines leave out, such as that of an error. */
    public static SitePage unlisted(String title, String address) {
        return new SitePage(title, "", address, "", List.of());
    }

    /** The part of the message keys that names what went wrong. */
    public static String errorKey(String status) {
        if (status.equals("503")) return "500";
        return NAMED.contains(status) ? status : "400";
    }

    public boolean listed() {
        return !canonical.isEmpty();
    }
}
