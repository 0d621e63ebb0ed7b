package de.lotse.structure;

import de.lotse.shared.Role;
import java.util.Set;

/**
 * A page of „Strukturhinweise“, contributed by its module as a bean.
 *
 * @param order in tens
 * @param href its address, below {@code /hinweise}
 * @param labelKey its name in the message bundle
 * @param roles who sees it
 */
public record SignalsTab(int order, String href, String labelKey, Set<Role> roles) {}
