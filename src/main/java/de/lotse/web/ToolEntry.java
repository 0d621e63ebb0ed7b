package de.lotse.web;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import java.util.Set;

/**
 * Something that is at hand on every page, contributed by its module as a bean. It opens in a window above the page, without JavaScript
 * in a new tab.
 *
 * @param href the page that is shown; asked for with the header {@link #WINDOW} it answers with what belongs into the window only
 * @param labelKey its name in the message bundle
 * @param roles who sees it
 */
public record ToolEntry(String href, String labelKey, Set<Role> roles) {

    public static final String WINDOW = "Lotse-Window";

    boolean visibleTo(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }
}
