package de.lotse.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The headers with which files leave the server: what somebody else has made is saved, never shown inside our pages. */
public final class DownloadHeaders {

    private DownloadHeaders() {}

    /** @param name goes out as {@code filename*} in UTF-8 (RFC 6266, RFC 5987) */
    public static HttpHeaders of(String name, String mediaType) {
        var headers = shown(mediaType);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(name, UTF_8).build());
        return headers;
    }

    /** For pictures that Lotse has painted itself. */
    public static HttpHeaders shown(String mediaType) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, mediaType);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.setCacheControl("no-store");
        return headers;
    }
}
