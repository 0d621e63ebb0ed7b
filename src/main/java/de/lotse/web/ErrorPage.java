package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What went wrong and what one can do, without any detail of the inside.
 *
 * @param key the part of the message keys that names the problem
 * @param typed what was typed and is not kept
 * @param path where to go on, if that is known
 */
public record ErrorPage(
        String key, List<String> typed, @Nullable String path) {

    private static final Set<Integer> NAMED = Set.of(403, 404, 409, 413, 429, 503);

    private static final String TEMPLATE = ErrorPage.class.getName();

    /** Errors of this request are told with this template, for pages with a frame of their own. */
    public static void use(HttpServletRequest request, String template) {
        request.setAttribute(TEMPLATE, template);
    }

    private static Page page(ErrorPage page) {
        var request = RequestContextHolder.getRequestAttributes();
        var own = request == null ? null : (String) request.getAttribute(TEMPLATE, RequestAttributes.SCOPE_REQUEST);
        return Page.of(own == null ? "web/error" : own, page);
    }

    static Page conflict(List<String> typed, @Nullable String path) {
        return Page.of("web/error", new ErrorPage("409", typed, path)).withStatus(HttpStatus.CONFLICT);
    }

    /** @param again where the same may be asked for once more; null for what was sent */
    static Page overloaded(List<String> typed, @Nullable String again) {
        return page(new ErrorPage("503", typed, again)).withStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    static Page of(HttpStatus status) {
        var key = NAMED.contains(status.value())
                ? Integer.toString(status.value())
                : status.is4xxClientError() ? "400" : "500";
        return page(new ErrorPage(key, List.of(), null)).withStatus(status);
    }
}
