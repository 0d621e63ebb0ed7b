package de.lotse.structure.permissions;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;

/** An answer as somebody who compares answers reads it: without what is new in each one. */
public record Reply(int status, Map<String, String> headers, String body) {

    /** What takes its time is done outside any transaction, once it is decided that it may be; ours ends there. */
    static final Reply WORKS_OUTSIDE = new Reply(200, Map.of(), "");

    /**
     * The token against forgery and the mark of whose form it is differ from answer to answer, and the way back after locking is the
     * address that was asked for.
     */
    private static final Pattern NEW_EACH_TIME =
            Pattern.compile("(name=\"(?:_csrf|_owner|_once|_draft|weiter)\" value=\")[^\"]*");

    static Reply of(MockHttpServletResponse response) {
        var headers = new TreeMap<String, String>();
        response.getHeaderNames().stream()
                .filter(name -> !name.equals("Date") && !name.equals("Set-Cookie"))
                .forEach(name -> headers.put(name, String.join("|", response.getHeaders(name))));
        var body = new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return new Reply(
                response.getStatus(), headers, NEW_EACH_TIME.matcher(body).replaceAll("$1"));
    }

    /** In the words of the table. */
    public String word() {
        var signIn = headers.getOrDefault("Location", "").contains("/anmelden");
        var done = status < 400 || status == 409 || status == 422;
        return done && !signIn ? "ok" : Integer.toString(status);
    }
}
