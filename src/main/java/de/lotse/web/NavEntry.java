package de.lotse.web;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An area of the main navigation, contributed by its module as a bean.
 *
 * @param order in tens, in the order of the office's day
 * @param href the area's address
 * @param labelKey its name in the message bundle
 * @param roles who sees it
 * @param waiting how much of it is new to the acting person; asked for on every page
 */
public record NavEntry(int order, String href, String labelKey, Set<Role> roles, Supplier<Integer> waiting) {

    public NavEntry(int order, String href, String labelKey, Set<Role> roles) {
        this(order, href, labelKey, roles, () -> 0);
    }

    boolean visibleTo(Actor actor) {
        return roles.stream().anyMatch(actor::is);
    }
}
