package de.lotse.identity.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.identity.kept.KeptForms;
import de.lotse.identity.sessions.SessionLock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A locked session shows the page that unlocks it and nothing else. A form that is sent meanwhile is kept and not carried out; what a
 * script asks for is refused without a word, and the script covers its page.
 */
final class LockGate extends OncePerRequestFilter {

    static final String PAGE = "/sperre";

    /** Of a script: what follows is to be kept for its author and never to be carried out, locked or not. */
    private static final String KEEP = "Lotse-Keep";

    private static final Pattern OPEN = Pattern.compile(
            PAGE + "(/aufhebung)?|/anmelden/dienst/[^/]+|/icon\\.svg|/(kern|htmx)/.*|/[a-z]+\\.(css|js)");

    private final KeptForms forms;
    private final Clock clock;

    LockGate(KeptForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who)) {
            chain.doFilter(request, response);
            return;
        }
        var locked = isLocked(request, response, who);
        if (isPost(request) && request.getHeader(KEEP) != null) keep(who, request, response);
        else if (!locked || OPEN.matcher(request.getRequestURI()).matches()) chain.doFilter(request, response);
        else refuse(who, request, response);
    }

    /** Whoever lacks a second factor has nothing to lock: her session ends instead. */
    private boolean isLocked(HttpServletRequest request, HttpServletResponse response, SignedIn who) {
        var now = clock.instant();
        var locked = !who.isPending() && SessionLock.use(request.getSession(), who.idle(), now);
        if (locked) AwakeCookie.locked(request, response, who, now);
        else AwakeCookie.awake(request, response, who, now);
        return locked;
    }

    private void keep(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (!who.isPending()) forms.keep(who.actor(), request);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private void refuse(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (!isNavigation(request)) {
            response.setStatus(HttpStatus.LOCKED.value());
            return;
        }
        var next = isPost(request)
                ? "/eingaben/" + forms.keep(who.actor(), request)
                : request.getRequestURI() + query(request.getQueryString());
        SignInAnswers.seeOther(response, PAGE + "?weiter=" + URLEncoder.encode(next, UTF_8));
    }

    /** Whether a person goes to a page, as far as her browser tells; scripts, pictures and frames do not. */
    private static boolean isNavigation(HttpServletRequest request) {
        var destination = request.getHeader("Sec-Fetch-Dest");
        return request.getHeader("HX-Request") == null && (destination == null || destination.equals("document"));
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static String query(@Nullable String query) {
        return query == null ? "" : "?" + query;
    }
}
