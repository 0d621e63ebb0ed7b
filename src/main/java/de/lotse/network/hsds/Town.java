package de.lotse.network.hsds;

import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** Whose directory it is. */
@Component("hsdsTown")
class Town {

    private final Tenants tenants;

    Town(Tenants tenants) {
        this.tenants = tenants;
    }

    TenantId id() {
        return Scope.current().map(Scope::tenant).orElseThrow(NotFound::new);
    }

    String name() {
        return tenants.find(id()).map(Tenant::name).orElse("");
    }
}
