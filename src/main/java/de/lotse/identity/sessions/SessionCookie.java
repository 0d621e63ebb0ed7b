package de.lotse.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of the session. Over https it carries the prefix that makes a browser take it from this very host and over https only (RFC
 * 6265bis, 4.1.3); plain http, which is for this machine alone, has another name, as no browser would take the prefix there.
 */
final class SessionCookie implements CookieSerializer {

    private static final String NAME = "lotse";

    private final CookieSerializer plain = cookie(NAME, false);
    private final CookieSerializer secure = cookie("__Host-" + NAME, true);

    private static CookieSerializer cookie(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        cookie.setCookiePath("/");
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        (value.getRequest().isSecure() ? secure : plain).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return (request.isSecure() ? secure : plain).readCookieValues(request);
    }
}
