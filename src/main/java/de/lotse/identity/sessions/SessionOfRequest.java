package de.lotse.identity.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The session that this request has just saved, until the request ends. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40) // around the session filter
class SessionOfRequest extends OncePerRequestFilter {

    private final ThreadLocal<AtomicReference<@Nullable Session>> current = new ThreadLocal<>();

    void keep(Session session) {
        var place = current.get();
        if (place != null) place.set(session);
    }

    void forget() {
        var place = current.get();
        if (place != null) place.set(null);
    }

    @Nullable
    Session kept(String id) {
        var place = current.get();
        var session = place == null ? null : place.get();
        return session != null && session.getId().equals(id) ? session : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        current.set(new AtomicReference<>());
        try {
            chain.doFilter(request, response);
        } finally {
            current.remove();
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
