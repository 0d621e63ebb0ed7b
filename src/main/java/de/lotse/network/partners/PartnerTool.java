package de.lotse.network.partners;

import de.lotse.shared.Role;
import java.util.Set;

/**
 * A page about one organisation, contributed by its feature as a bean; it is linked from the organisation.
 *
 * @param prefix its address, to which the id of the organisation is added
 * @param labelKey its name in the message bundle
 */
public record PartnerTool(int order, String prefix, String labelKey, Set<Role> roles) {}
