package de.lotse.web;

import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address under which people reach this installation: {@code lotse.base-url}, without it this machine. Links that are handed out are
 * made from it and never from what a request says of its host (ASVS 5.0, 4.1.3).
 */
@Component
public class BaseUrl {

    private final Environment environment;
    private final Tenants tenants;

    BaseUrl(Environment environment, Tenants tenants) {
        this.environment = environment;
        this.tenants = tenants;
    }

    /** The whole address of a page. */
    public String of(String path) {
        return origin(host()) + path;
    }

    /** The same for a municipality, under its own host name if it has one. */
    public String of(TenantId tenant, String path) {
        return origin(tenants.find(tenant).map(Tenant::host).orElse(host())) + path;
    }

    public String host() {
        return uri().getHost();
    }

    /** The one of the base, and those of the municipalities that have a host name of their own. */
    public Set<String> origins() {
        var all = new LinkedHashSet<String>();
        all.add(origin(host()));
        for (var tenant : tenants.active()) if (tenant.host() != null) all.add(origin(tenant.host()));
        return all;
    }

    private String origin(String host) {
        var port = uri().getPort();
        return uri().getScheme() + "://" + host + (port < 0 ? "" : ":" + port);
    }

    /** Of the server that runs here, else the one that the settings name. */
    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }

    private URI uri() {
        var set = environment.getProperty("lotse.base-url", "");
        if (!set.isEmpty()) return URI.create(set);
        return URI.create("http://localhost:" + port());
    }
}
