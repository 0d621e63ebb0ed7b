package de.lotse.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Tells every open tab how the session is, whatever its clock says: a cookie without content that goes away by itself two minutes before
 * the session locks itself or ends. The script reads it, so it is not HttpOnly.
 */
public final class AwakeCookie {

    /** How long before the end the warning comes. */
    static final Duration WARNING = Duration.ofMinutes(2);

    private static final String NAME = "lotse-wach";

    private AwakeCookie() {}

    /** It will lock itself, unless it is used; {@code zuletzt}: it will end. */
    public static void awake(HttpServletRequest request, HttpServletResponse response, SignedIn who, Instant now) {
        var left = Duration.between(now, who.endsAt());
        var ends = left.compareTo(who.idle()) < 0;
        var shown = (ends ? left : who.idle()).minus(WARNING);
        add(request, response, ends || who.isPending() ? "zuletzt" : "ja", shown);
    }

    /** It is locked. */
    public static void locked(HttpServletRequest request, HttpServletResponse response, SignedIn who, Instant now) {
        add(request, response, "gesperrt", Duration.between(now, who.endsAt()));
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration shown) {
        var cookie = ResponseCookie.from(request.isSecure() ? "__Host-" + NAME : NAME, value)
                .path("/")
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(Math.max(0, shown.toSeconds()))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
