package de.lotse.identity.signin;

import de.lotse.identity.sessions.SessionLock;
import de.lotse.shared.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the rest of the request into the scope of the person who is signed in; municipality and organisation come from the session only.
 * While the session is locked nobody is there: no page, not even that of an error, shows what is hers.
 */
final class ActorFilter extends OncePerRequestFilter {

    private final Clock clock;

    ActorFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who && !isLocked(request, who)) {
            Scope.of(who.actor()).through(() -> chain.doFilter(request, response));
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isLocked(HttpServletRequest request, SignedIn who) {
        var session = request.getSession(false);
        return session != null && !who.isPending() && SessionLock.isLocked(session, who.idle(), clock.instant());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
