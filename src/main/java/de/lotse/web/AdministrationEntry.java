package de.lotse.web;

import de.lotse.shared.Role;
import java.util.Set;

/**
 * Something that is set up rarely, contributed by its module as a bean; it stands on the page of the administration.
 *
 * @param order in tens, the most frequent first
 * @param href the page, below {@link Administration#PATH}
 * @param labelKey its name in the message bundle
 * @param textKey one line on what it is for
 * @param roles who opens it
 */
public record AdministrationEntry(int order, String href, String labelKey, String textKey, Set<Role> roles) {}
