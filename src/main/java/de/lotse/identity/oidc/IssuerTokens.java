package de.lotse.identity.oidc;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads tokens that are signed with a key pair of the provider; what is unsigned or signed with a shared secret is not read at all. */
@Component
class IssuerTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final Set<JWSAlgorithm> SIGNATURES = Set.copyOf(JWSAlgorithm.Family.SIGNATURE);
    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");

    private final IssuerKeys keys;
    private final OidcSettings settings;
    private final Clock clock;

    IssuerTokens(IssuerKeys keys, OidcSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** For ID tokens: issuer, audience, authorised party and time are right (OpenID Connect Core 1.0, section 3.1.3.7). */
    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var validator = new OidcIdTokenValidator(registration);
        validator.setClock(clock);
        return decoder(registration, validator, JOSEObjectType.JWT, null);
    }

    /** For logout tokens: their type tells them from every other token (Back-Channel Logout 1.0, section 2.4; RFC 8725, 3.11). */
    JwtDecoder logout(ClientRegistration registration) {
        var validator = new LogoutTokenValidator(registration, clock);
        return settings.untypedLogout()
                ? decoder(registration, validator, JOSEObjectType.JWT, LOGOUT, null)
                : decoder(registration, validator, LOGOUT);
    }

    private JwtDecoder decoder(
            ClientRegistration registration, OAuth2TokenValidator<Jwt> validator, @Nullable JOSEObjectType... types) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                SIGNATURES,
                keys.of(String.valueOf(registration.getProviderDetails().getJwkSetUri()))));
        processor.setJWTClaimsSetVerifier((_, _) -> {}); // by the validator
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times(), validator));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    /** {@code exp} and {@code nbf} (RFC 7519, 4.1.4 and 4.1.5), a minute to either side. */
    private JwtTimestampValidator times() {
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        return times;
    }
}
