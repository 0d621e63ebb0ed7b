package de.lotse.identity.oidc;

import de.lotse.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Whoever signs out at her provider, or is signed out there, is signed out here. */
@Component
class BackChannel {

    private static final Logger log = LoggerFactory.getLogger(BackChannel.class);

    private final Registrations registrations;
    private final IssuerTokens tokens;
    private final ProviderSessions sessions;
    private final Patience patience;

    BackChannel(Registrations registrations, IssuerTokens tokens, ProviderSessions sessions, Patience patience) {
        this.registrations = registrations;
        this.tokens = tokens;
        this.sessions = sessions;
        this.patience = patience;
    }

    /** Answers false for a token that is not accepted. */
    boolean end(IssuerKey key, String token) {
        var issuer = registrations.find(key).orElseThrow(NotFound::new);
        try {
            var decoded = patience.within(
                    () -> tokens.logout(registrations.of(key, issuer)).decode(token));
            var ended = sessions.end(issuer.id(), decoded.getSubject(), decoded.getClaimAsString("sid"));
            log.info("identity provider {} has ended {} sessions", issuer.id(), ended);
            return true;
        } catch (JwtException | IssuerProblem refused) {
            log.warn("identity provider {}: its logout token is not accepted", issuer.id());
            return false;
        }
    }
}
