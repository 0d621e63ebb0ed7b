package de.lotse.network.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Sets no cookie whoever tries, and lets nobody keep what went wrong. */
final class PublicAnswer extends HttpServletResponseWrapper {

    PublicAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addCookie(Cookie cookie) {
        // a cache would hand it to the next visitor
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (!name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) super.addHeader(name, value);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) super.setHeader(name, value);
    }

    @Override
    public void setStatus(int status) {
        keepOnlyWhatIsWell(status);
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        keepOnlyWhatIsWell(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        keepOnlyWhatIsWell(status);
        super.sendError(status, message);
    }

    private void keepOnlyWhatIsWell(int status) {
        if (status < 400) return;
        super.setHeader(HttpHeaders.ETAG, null);
        super.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
