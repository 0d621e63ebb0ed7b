package de.lotse.identity.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down whoever sends the forms and tries the links that need no account, and whoever reads public pages faster than people do. What a provider tells us is signed
 * and not limited.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 70) // within the municipality, before Spring Security
class PublicLimits extends OncePerRequestFilter {

    private static final List<Rule> RULES = List.of(
            new Rule("POST", "/umfrage(/.*)?", Limit.SURVEYS),
            new Rule("GET|POST", "/einrichtung/.+", Limit.LINKS),
            new Rule("GET|POST", "/passwort/.+", Limit.LINKS),
            new Rule("GET|POST", "/angebote/bestaetigung/.+", Limit.LINKS),
            new Rule("GET", "/anmelden/einladung/.+", Limit.LINKS),
            new Rule("GET", "/anmelden/dienst/.+", Limit.PROVIDERS));

    private static final Pattern PAGES = Pattern.compile("/(angebote|hsds)(/.*)?|/sitemap.*");

    private final Limits limits;
    private final PagesRead pages;

    PublicLimits(Limits limits, PagesRead pages) {
        this.limits = limits;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = waits(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private Duration waits(HttpServletRequest request) {
        var place = Place.of(request.getRemoteAddr());
        var limited = limit(request);
        if (limited.isPresent()) return limits.take(limited.get(), place);
        return PAGES.matcher(request.getServletPath()).matches() ? pages.take(place) : Duration.ZERO;
    }

    private static Optional<Limit> limit(HttpServletRequest request) {
        return RULES.stream()
                .filter(rule -> rule.applies(request.getMethod(), request.getServletPath()))
                .map(Rule::limit)
                .findFirst();
    }

    private record Rule(Pattern methods, Pattern path, Limit limit) {

        Rule(String methods, String path, Limit limit) {
            this(Pattern.compile(methods), Pattern.compile(path), limit);
        }

        boolean applies(String method, String address) {
            return path.matcher(address).matches() && methods.matcher(method).matches();
        }
    }
}
