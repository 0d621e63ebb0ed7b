package de.lotse.web;

import de.lotse.shared.Role;
import java.util.Set;

/**
 * Something that is set up rarely, contributed by its module as a bean; it stands on the page of the administration.
 *
 * @param order the most frequent first; up to 49 case work and consent, 69 lists and rules, 84 people and signing in, then data
 * @param href the page, below {@link Administration#PATH}
 * @param labelKey its name in the message bundle
 * @param textKey one line on what it is for
 * @param roles who opens it
 */
public record AdministrationEntry(int order, String href, String labelKey, String textKey, Set<Role> roles) {}
