package de.lotse.tenancy;

import de.lotse.shared.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * An active municipality.
 *
 * @param host the host name that selects it, e.g. {@code herne.localhost}
 * @param demo whether it holds invented people only
 */
public record Tenant(TenantId id, String name, @Nullable String host, boolean demo) {}
