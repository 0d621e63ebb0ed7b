package de.lotse.network.offers;

import de.lotse.shared.Role;
import java.util.Set;

/**
 * A page of the area „Angebote“, contributed by its feature as a bean.
 *
 * @param order in tens
 * @param href its address, below {@code /netzwerk}
 * @param labelKey its name in the message bundle
 * @param roles who opens it
 */
public record NetworkTab(int order, String href, String labelKey, Set<Role> roles) {}
