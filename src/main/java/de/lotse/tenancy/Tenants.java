package de.lotse.tenancy;

import de.lotse.shared.TenantId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The active municipalities of this installation. */
public interface Tenants {

    List<Tenant> active();

    Optional<Tenant> find(TenantId id);

    /** The municipality whose own address this is; empty for an address that serves all, such as plain localhost. */
    Optional<Tenant> ofHost(String host);

    /** The one shown where the address names none: the first active one. */
    Optional<Tenant> first();

    /** @param host the address of its own, if it has one */
    void activate(TenantId id, @Nullable String host, boolean demo);

    /**
     * Gives a municipality another address, or none.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another one has it
     */
    void move(TenantId id, @Nullable String host);
}
