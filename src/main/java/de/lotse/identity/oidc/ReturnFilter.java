package de.lotse.identity.oidc;

import de.lotse.identity.oidc.Refusal.Why;
import de.lotse.identity.signin.Device;
import de.lotse.identity.signin.OtherWays;
import de.lotse.identity.signin.SignInStrength;
import de.lotse.identity.signin.SignInStrength.Factor;
import de.lotse.identity.signin.SignIns;
import de.lotse.identity.signinlog.SignInLog;
import de.lotse.identity.signinlog.SignInLog.Outcome;
import de.lotse.identity.signinlog.SignInLog.Way;
import de.lotse.shared.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where a provider sends the browser back to. */
final class ReturnFilter extends AbstractAuthenticationProcessingFilter {

    private static final RequestMatcher PLACE =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/anmelden/dienst/{key}/antwort");

    private final Protocol protocol;
    private final Registrations registrations;
    private final Persons persons;
    private final ProviderSessions sessions;
    private final SignIns signIns;
    private final SignInLog log;
    private final Clock clock;

    ReturnFilter(
            Protocol protocol,
            Registrations registrations,
            Persons persons,
            ProviderSessions sessions,
            SignIns signIns,
            SignInLog log,
            Clock clock) {
        super(PLACE);
        this.protocol = protocol;
        this.registrations = registrations;
        this.persons = persons;
        this.sessions = sessions;
        this.signIns = signIns;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var key = IssuerKey.read(
                        String.valueOf(PLACE.matcher(request).getVariables().get("key")))
                .orElseThrow(() -> new Refusal(Why.STALE, null));
        var issuer = registrations.find(key).orElseThrow(() -> new Refusal(Why.STALE, null));
        var token = protocol.complete(key, issuer, request, response);
        var actor = Scope.of(key.tenant()).get(() -> persons.enter(issuer, token, invitation(request)));
        var session = request.getSession();
        session.removeAttribute(InvitationController.INVITED);
        session.setAttribute(OtherWays.TAKEN, key.path());
        sessions.note(
                session.getId(), issuer, Objects.requireNonNull(token.getSubject()), token.getClaimAsString("sid"));
        log.note(actor.tenant(), actor.user(), Way.PROVIDER, Outcome.IN, Device.beginning(request.getRemoteAddr()));
        return signIns.signedIn(actor, strength(issuer, token));
    }

    /** What counts is when she showed it to the provider; where it does not tell, that may be long ago. */
    private SignInStrength strength(Issuer issuer, OidcIdToken token) {
        var now = clock.instant();
        var shown = token.getAuthenticatedAt();
        return SignInStrength.of(
                issuer.tellsOfSecondFactor(token.getAuthenticationContextClass(), token.getAuthenticationMethods())
                        ? Factor.PROVIDER_TWOFOLD
                        : Factor.PROVIDER,
                shown == null ? Instant.EPOCH : shown.isAfter(now) ? now : shown);
    }

    private static Optional<UUID> invitation(HttpServletRequest request) {
        return Optional.ofNullable((UUID) request.getSession().getAttribute(InvitationController.INVITED));
    }
}
