package de.lotse.web;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A longer way that the page of this request is a part of: it says so and leads back.
 *
 * @param text such as how many steps are done
 * @param href where the way goes on
 * @param label of that link
 */
public record Trail(String text, String href, String label) {

    private static final String ATTRIBUTE = Trail.class.getName();

    /** Null on every page that is part of none. */
    public static @Nullable Trail current() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Trail) request.getAttribute(ATTRIBUTE, SCOPE_REQUEST);
    }

    public static void set(HttpServletRequest request, Trail trail) {
        request.setAttribute(ATTRIBUTE, trail);
    }
}
