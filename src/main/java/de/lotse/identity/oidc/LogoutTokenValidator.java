package de.lotse.identity.oidc;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a logout token has to be (OpenID Connect Back-Channel Logout 1.0, section 2.6). The same one twice does no harm: it ends
 * sessions that are ended; an old one would end later sessions.
 */
record LogoutTokenValidator(ClientRegistration registration, Clock clock) implements OAuth2TokenValidator<Jwt> {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration FRESH = Duration.ofMinutes(5);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isFromProvider(token) && isFresh(token) && isLogout(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_request"));
    }

    private boolean isFromProvider(Jwt token) {
        var audience = token.getAudience();
        return String.valueOf(registration.getProviderDetails().getIssuerUri()).equals(token.getClaimAsString("iss"))
                && audience != null
                && audience.contains(registration.getClientId());
    }

    private boolean isFresh(Jwt token) {
        var now = clock.instant();
        var issued = token.getIssuedAt();
        var expires = token.getExpiresAt();
        return issued != null
                && Duration.between(issued, now).abs().compareTo(FRESH) <= 0
                && (expires == null || expires.isAfter(now.minus(FRESH)));
    }

    private static boolean isLogout(Jwt token) {
        return token.getClaims().get("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT)
                && !token.hasClaim("nonce")
                && (token.hasClaim("sub") || token.hasClaim("sid"));
    }
}
