package de.lotse.web;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is at hand on every page, contributed by its module as a bean. It opens in a window above the page, without JavaScript
 * in a new tab.
 *
 * @param order from the left
 * @param href the page that is shown; asked for with the header {@link #WINDOW} it answers with what belongs into the window only
 * @param labelKey its name in the message bundle
 * @param icon class of its picture
 * @param key opens it together with Strg; null for none
 * @param roles who sees it
 */
public record ToolEntry(
        int order,
        String href,
        String labelKey,
        String icon,
        @Nullable String key,
        Set<Role> roles) {

    public static final String WINDOW = "Lotse-Window";

    /** Header of an answer to a window: where the whole page is to go. */
    public static final String GO = "Lotse-Go";

    boolean visibleTo(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }
}
