package de.lotse.identity.signin;

import de.lotse.identity.kept.KeepTypedText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session ends after its longest time whatever happens in it; what was being typed is kept. */
final class SessionEnd extends OncePerRequestFilter {

    private final KeepTypedText keepTypedText;
    private final Clock clock;

    SessionEnd(KeepTypedText keepTypedText, Clock clock) {
        this.keepTypedText = keepTypedText;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var over = SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who
                && !clock.instant().isBefore(who.endsAt());
        if (over) end(request, response, chain);
        else chain.doFilter(request, response);
    }

    private void end(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        if (request.getMethod().equals("POST"))
            keepTypedText.handle(request, response, new AccessDeniedException("the session has ended"));
        else chain.doFilter(request, response);
    }
}
