package de.lotse.network.site;

import de.lotse.web.ErrorPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request for a public address pass without its cookies and its answer without any, past the sessions; an error page of it as well. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30) // around the sessions
class Cookieless extends OncePerRequestFilter {

    private static final String PUBLIC = Cookieless.class.getName();
    private static final String SESSION_IS_NONE = SessionRepositoryFilter.class.getName() + ".FILTERED";

    static boolean isPublic(HttpServletRequest request) {
        return request.getAttribute(PUBLIC) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isPublic(request) && PublicAddress.matches(request.getMethod(), request.getServletPath())) mark(request);
        if (isPublic(request)) chain.doFilter(new PublicQuestion(request), new PublicAnswer(response));
        else chain.doFilter(request, response);
    }

    private static void mark(HttpServletRequest request) {
        request.setAttribute(PUBLIC, true);
        request.setAttribute(SESSION_IS_NONE, true);
        ErrorPage.use(request, "network/site/error");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
