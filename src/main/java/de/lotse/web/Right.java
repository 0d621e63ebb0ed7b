package de.lotse.web;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.util.Set;

/**
 * What some roles may do beside the areas that they open. Declared once and contributed by its module as a bean: the check and the page
 * „Wer darf was“ read the same. A role alone never opens a case; what a right does to one is decided anew each time.
 *
 * @param order in tens, in the order in which they are read
 * @param labelKey what may be done, in the message bundle
 * @param roles who may
 * @param route method and address of the request that begins it
 */
public record Right(int order, String labelKey, Set<Role> roles, String route) {

    public Right {
        roles = Set.copyOf(roles);
    }

    /** The person who acts. Throws {@link de.lotse.shared.Forbidden} unless she has this right. */
    public Actor require() {
        return Scope.require(roles);
    }

    /** Whether the person who acts has it. */
    public boolean isHers() {
        return roles.stream().anyMatch(Scope.actor()::is);
    }
}
