package de.lotse.network.site;

import de.lotse.web.RequestLocale;
import de.lotse.web.Ui;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in which language a public page is asked for and how long it may be kept. A page is made of what the public sees of the directory and
 * of the time („jetzt geöffnet“, hidden from a day on); as long as neither has moved on, whoever has it is told so and nothing is made.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 75) // within the municipality, after the limits, before Spring Security
class Visits extends OncePerRequestFilter {

    /** How long the time of a page may stand still, and that of data. */
    private static final Duration PAGE = Duration.ofMinutes(5);

    private static final Duration DATA = Duration.ofHours(1);

    private static final String KEEP = "public, max-age=60, stale-while-revalidate=300";

    private final SiteStates states;
    private final Clock clock;
    private final String build;

    Visits(SiteStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
        this.build = Ui.version().isEmpty() ? Long.toString(clock.millis(), 36) : Ui.version();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Cookieless.isPublic(request)) {
            chain.doFilter(request, response);
            return;
        }
        var visit = Visit.of(states.current(), request.getParameter(Visit.PARAMETER));
        visit.bind(request);
        RequestLocale.set(request, visit.locale());
        if (!isKnown(visit, request, response)) chain.doFilter(request, response);
    }

    private boolean isKnown(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        if (!PublicAddress.isReading(request.getMethod())) return false;
        var tag = tag(visit.state(), PublicAddress.isData(request.getServletPath()) ? DATA : PAGE);
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEEP);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!names(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) return false;
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** Weak, because the answer may be compressed. The language stands in the address. */
    private String tag(SiteState state, Duration time) {
        var changed = state.changedAt() == null ? 0 : state.changedAt().toEpochMilli();
        return "W/\"%d-%s-%d-%d-%s\""
                .formatted(
                        state.revision(),
                        Long.toString(changed, 36),
                        state.decisions(),
                        clock.millis() / time.toMillis(),
                        build);
    }

    private static boolean names(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}
