package de.lotse.network.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** JSON as other programs get it: kept for some minutes, sent again only if it has changed. */
@Component("hsdsAnswers")
class Answers {

    static final Duration KEPT = Duration.ofMinutes(5);

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    /** A list in the form that was asked for; null if it was written already. */
    @Nullable
    ResponseEntity<byte[]> list(HttpServletRequest request, HttpServletResponse response, Asked asked, Wanted wanted) {
        if (!asked.isLines()) return json(request, wanted.page());
        Lines.write(response, wanted, this::line);
        return null;
    }

    ResponseEntity<byte[]> json(HttpServletRequest request, Object content) {
        return bytes(request, json.writeValueAsBytes(content), MediaType.APPLICATION_JSON);
    }

    ResponseEntity<byte[]> bytes(HttpServletRequest request, byte[] bytes, MediaType type) {
        // Weak, because the same content goes out compressed or not.
        var etag = "W/\"" + HexFormat.of().formatHex(sha256(bytes), 0, 16) + "\"";
        var answer = isKnown(request, etag) ? ResponseEntity.status(HttpStatus.NOT_MODIFIED) : ResponseEntity.ok();
        answer.eTag(etag).cacheControl(kept());
        return isKnown(request, etag)
                ? answer.build()
                : answer.contentType(type).body(bytes);
    }

    private byte[] line(Object content) {
        var bytes = json.writeValueAsBytes(content);
        var line = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        line[bytes.length] = '\n';
        return line;
    }

    /** RFC 9457. */
    ResponseEntity<byte[]> problem(HttpStatus status, String detail) {
        var problem = Map.of("status", status.value(), "title", status.getReasonPhrase(), "detail", detail);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.writeValueAsBytes(new java.util.TreeMap<>(problem)));
    }

    static CacheControl kept() {
        return CacheControl.maxAge(KEPT).cachePublic();
    }

    /** Whether what the client has is what it would get. */
    static boolean isKnown(HttpServletRequest request, String etag) {
        var sent = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (sent == null) return false;
        return java.util.Arrays.stream(sent.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || bare(one).equals(bare(etag)));
    }

    private static String bare(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
