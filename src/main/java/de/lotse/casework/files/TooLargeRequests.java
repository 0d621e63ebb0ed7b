package de.lotse.casework.files;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a request that is too long to be read with 413 and a page that says so. Files somewhat above the limit are still
 * read (application.yaml, multipart), so that the form comes back with what was typed.
 */
class TooLargeRequests extends OncePerRequestFilter {

    /** Bytes; as {@code spring.servlet.multipart.max-request-size}. */
    static final long LONGEST = 32L * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
