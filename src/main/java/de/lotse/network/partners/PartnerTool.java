package de.lotse.network.partners;

import de.lotse.shared.Role;
import java.util.Set;
import java.util.UUID;

/**
 * A page about one organisation, contributed by its feature as a bean; it is linked from the organisation.
 *
 * @param prefix of its address, before the id of the organisation
 * @param suffix of its address, after the id of the organisation
 * @param labelKey its name in the message bundle
 */
public record PartnerTool(int order, String prefix, String suffix, String labelKey, Set<Role> roles) {

    String path(UUID organisation) {
        return prefix + organisation + suffix;
    }
}
