package de.lotse.identity.oidc;

import de.lotse.identity.signin.OtherWays;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A button for each provider: of the municipality whose address is asked, or of all that have none of their own. */
@Component
class ProviderButtons implements OtherWays {

    private final Tenants tenants;
    private final Issuers issuers;

    ProviderButtons(Tenants tenants, Issuers issuers) {
        this.tenants = tenants;
        this.issuers = issuers;
    }

    @Override
    public List<Way> at(String host) {
        return tenants.ofHost(host)
                .map(Stream::of)
                .orElseGet(this::shared)
                .flatMap(this::ways)
                .toList();
    }

    private Stream<Tenant> shared() {
        var first = tenants.first().orElse(null);
        return tenants.active().stream().filter(tenant -> tenant.host() == null || Objects.equals(tenant, first));
    }

    private Stream<Way> ways(Tenant tenant) {
        return Scope.of(tenant.id()).get(issuers::all).stream()
                .filter(Issuer::enabled)
                .map(issuer -> new Way(new IssuerKey(tenant.id(), issuer.id()).path(), issuer.label()));
    }
}
