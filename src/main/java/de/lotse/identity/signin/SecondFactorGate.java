package de.lotse.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever lacks a second factor reaches the page that asks for it or sets it up, and nothing else. */
final class SecondFactorGate extends OncePerRequestFilter {

    private static final Pattern LOOKS = Pattern.compile("/abmelden|/icon\\.svg|/(kern|htmx)/.*|/[a-z]+\\.(css|js)");
    private static final Pattern SET_UP = Pattern.compile(
            "/anmelden/einrichtung|/anmelden/dienst/[^/]+|/konto/bestaetigung|/konto/anmeldung/(app|schluessel)(/neu|/bestaetigung)?");

    private final RequestCache wanted = new HttpSessionRequestCache();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var missing =
                SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who ? who.missing() : null;
        if (missing == null || isOpen(missing, request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getMethod().equals("GET") && request.getHeader("HX-Request") == null)
            wanted.saveRequest(request, response);
        if (request.getHeader("HX-Request") != null) response.setHeader("HX-Redirect", missing.page());
        SignInAnswers.seeOther(response, missing.page());
    }

    private static boolean isOpen(MissingFactor missing, String path) {
        if (LOOKS.matcher(path).matches()) return true;
        return switch (missing) {
            case TO_SHOW -> path.equals(missing.page());
            case TO_SET_UP -> SET_UP.matcher(path).matches();
        };
    }
}
