package de.lotse.identity.signin;

import de.lotse.identity.limits.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where a password is sent: a browser that is known for this person, else a place. */
final class SignInSource extends WebAuthenticationDetails {

    private final boolean known;
    private final String source;

    SignInSource(HttpServletRequest request, KnownDevices devices) {
        super(request);
        var device = typedName(request).flatMap(name -> devices.of(request, name));
        known = device.isPresent();
        source = device.map("device:"::concat).orElseGet(() -> Place.of(request.getRemoteAddr()));
    }

    boolean isKnown() {
        return known;
    }

    String source() {
        return source;
    }

    /** As accounts are called: without spaces around it, in small letters. */
    static Optional<String> typedName(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("username")).map(SignInSource::name);
    }

    static String name(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignInSource that && super.equals(that) && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), source);
    }
}
