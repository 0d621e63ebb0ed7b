package de.lotse.tenancy.scope;

import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts each request into the scope of the municipality that its host name selects. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60) // after the session filter, before Spring Security
class TenantFilter extends OncePerRequestFilter {

    private final Tenants tenants;

    TenantFilter(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tenant = tenants.ofHost(request.getServerName()).or(tenants::first).map(Tenant::id);
        if (tenant.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Scope.of(tenant.get()).through(() -> chain.doFilter(request, response));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
