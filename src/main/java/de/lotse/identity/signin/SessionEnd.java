package de.lotse.identity.signin;

import de.lotse.identity.kept.KeepTypedText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session ends after its longest time whatever happens in it; what was being typed is kept. Until shortly before its end the browser has
 * a cookie that goes away by itself, so that every open tab knows when to warn, whatever its clock says.
 */
final class SessionEnd extends OncePerRequestFilter {

    /** How long before the end the warning comes. */
    static final Duration WARNING = Duration.ofMinutes(2);

    static final String AWAKE = "lotse-wach";

    private final KeepTypedText keepTypedText;
    private final Clock clock;

    SessionEnd(KeepTypedText keepTypedText, Clock clock) {
        this.keepTypedText = keepTypedText;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who)) {
            chain.doFilter(request, response);
        } else if (clock.instant().isBefore(who.endsAt())) {
            response.addHeader(HttpHeaders.SET_COOKIE, awake(request, who).toString());
            chain.doFilter(request, response);
        } else {
            end(request, response, chain);
        }
    }

    private ResponseCookie awake(HttpServletRequest request, SignedIn who) {
        var left = Duration.between(clock.instant(), who.endsAt());
        var shorter = left.compareTo(who.idle()) < 0 ? left : who.idle();
        var seconds = Math.max(0, shorter.minus(WARNING).toSeconds());
        return ResponseCookie.from(AWAKE, "ja")
                .path("/")
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(seconds)
                .build();
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
