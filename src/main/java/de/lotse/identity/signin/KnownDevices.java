package de.lotse.identity.signin;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Browsers in which somebody has signed in with her password before. Their tries are counted by themselves, so that nobody can keep a
 * colleague out by guessing at her name (OWASP, Slow Down Online Guessing Attacks with Device Cookies). It opens nothing by itself.
 */
@Component
class KnownDevices {

    private static final String COOKIE = "lotse-geraet";
    private static final Duration VALID = Duration.ofDays(180);
    private static final Pattern MARK = Pattern.compile("(\\d{1,9})\\.([0-9a-f-]{36})\\.([0-9a-f]{64})");

    private final TenantCipher cipher;
    private final Tenants tenants;

    KnownDevices(TenantCipher cipher, Tenants tenants) {
        this.cipher = cipher;
        this.tenants = tenants;
    }

    /** The browser's own id, if this person has signed in with it. */
    Optional<String> of(HttpServletRequest request, String username) {
        var cookie = WebUtils.getCookie(request, name(request));
        var parts = MARK.matcher(cookie == null ? "" : cookie.getValue());
        if (!parts.matches()) return Optional.empty();
        var tenant = new TenantId(Integer.parseInt(parts.group(1)));
        if (tenants.find(tenant).isEmpty()) return Optional.empty();
        var right = MessageDigest.isEqual(
                digest(tenant, parts.group(2), username), HexFormat.of().parseHex(parts.group(3)));
        return right ? Optional.of(parts.group(2)) : Optional.empty();
    }

    void remember(HttpServletRequest request, HttpServletResponse response, TenantId tenant, String username) {
        if (of(request, username).isPresent()) return;
        var id = UUID.randomUUID().toString();
        var mark = tenant.value() + "." + id + "." + HexFormat.of().formatHex(digest(tenant, id, username));
        var cookie = ResponseCookie.from(name(request), mark)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/anmelden")
                .maxAge(VALID)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** It goes to one path only, so the stricter prefix is not for it. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Secure-" + COOKIE : COOKIE;
    }

    private byte[] digest(TenantId tenant, String device, String username) {
        return cipher.blindIndex(tenant, "known-device", device + " " + username);
    }
}
