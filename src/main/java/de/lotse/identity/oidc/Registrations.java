package de.lotse.identity.oidc;

import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenants;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;

/** The providers in the form that Spring Security asks for. */
@Component
class Registrations implements ClientRegistrationRepository {

    private final Tenants tenants;
    private final Issuers issuers;
    private final KnownIssuers known;

    Registrations(Tenants tenants, Issuers issuers, KnownIssuers known) {
        this.tenants = tenants;
        this.issuers = issuers;
        this.known = known;
    }

    /** A provider that is switched on, of a municipality that is active. */
    Optional<Issuer> find(IssuerKey key) {
        return tenants.find(key.tenant())
                .flatMap(tenant -> Scope.of(tenant.id()).get(() -> issuers.find(key.id())))
                .filter(Issuer::enabled);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return IssuerKey.read(registrationId)
                .flatMap(key -> find(key).map(issuer -> of(key, issuer)))
                .orElse(null);
    }

    /** @throws IssuerProblem if the provider does not say what is needed */
    ClientRegistration of(IssuerKey key, Issuer issuer) {
        var metadata = known.of(issuer.address());
        var secret = Scope.of(key.tenant()).get(() -> issuers.secret(issuer.id()));
        return ClientRegistration.withRegistrationId(key.toString())
                .clientName(issuer.label())
                .clientId(issuer.clientId())
                .clientSecret(secret)
                .clientAuthenticationMethod(metadata.method())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/anmelden/dienst/{registrationId}/antwort")
                .scope("openid") // no profile, no e-mail: the subject is enough
                .authorizationUri(metadata.authorization().toString())
                .tokenUri(metadata.token().toString())
                .jwkSetUri(metadata.keys().toString())
                .issuerUri(issuer.address())
                .userNameAttributeName("sub")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
