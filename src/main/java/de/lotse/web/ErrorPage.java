package de.lotse.web;

import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * What went wrong and what one can do, without any detail of the inside.
 *
 * @param key the part of the message keys that names the problem
 */
record ErrorPage(String key) {

    private static final Set<Integer> NAMED = Set.of(403, 404, 409, 413);

    static Page of(HttpStatus status) {
        var key = NAMED.contains(status.value())
                ? Integer.toString(status.value())
                : status.is4xxClientError() ? "400" : "500";
        return Page.of("web/error", new ErrorPage(key)).withStatus(status);
    }
}
