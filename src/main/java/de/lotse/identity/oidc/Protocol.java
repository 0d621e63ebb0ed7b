package de.lotse.identity.oidc;

import de.lotse.identity.oidc.Refusal.Why;
import de.lotse.identity.signin.SignedIn;
import de.lotse.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** The way to a provider and back: code flow with PKCE, state and nonce, all of it by Spring Security. */
@Component
class Protocol {

    private static final Logger log = LoggerFactory.getLogger(Protocol.class);

    private final HttpSessionOAuth2AuthorizationRequestRepository begun =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final DefaultOAuth2AuthorizationRequestResolver resolver;
    private final Registrations registrations;
    private final Patience patience;
    private final AuthenticationProvider exchange;

    Protocol(Registrations registrations, Patience patience, IssuerRequests requests, IssuerTokens tokens) {
        this.registrations = registrations;
        this.patience = patience;
        resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/anmelden/dienst");
        resolver.setAuthorizationRequestCustomizer(Protocol::askAnew);
        exchange = exchange(requests, tokens);
    }

    private static AuthenticationProvider exchange(IssuerRequests requests, IssuerTokens tokens) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(requests.client()
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var provider = new OidcAuthorizationCodeAuthenticationProvider(
                client,
                user -> new DefaultOidcUser(List.of(), user.getIdToken())); // nothing is asked beyond the ID token
        provider.setJwtDecoderFactory(tokens);
        return provider;
    }

    /** Whoever is signed in already comes to show once more that it is she; what the provider remembers of her is no proof. */
    private static void askAnew(OAuth2AuthorizationRequest.Builder request) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn)
            request.additionalParameters(Map.of("prompt", "login", "max_age", "0"));
    }

    /** The address of the provider to which the browser goes. Throws {@link NotFound} and {@link Refusal}. */
    String begin(IssuerKey key, HttpServletRequest request, HttpServletResponse response) {
        var issuer = registrations.find(key).orElseThrow(NotFound::new);
        try {
            var wanted = Objects.requireNonNull(patience.within(() -> resolver.resolve(request, key.toString())));
            begun.saveAuthorizationRequest(wanted, request, response);
            return wanted.getAuthorizationRequestUri();
        } catch (IssuerProblem problem) {
            throw unreachable(issuer, problem);
        }
    }

    /** What the provider says of whoever comes back. Throws {@link Refusal}. */
    OidcIdToken complete(IssuerKey key, Issuer issuer, HttpServletRequest request, HttpServletResponse response) {
        var wanted = begun.removeAuthorizationRequest(request, response);
        if (wanted == null || !key.toString().equals(wanted.getAttribute("registration_id")))
            throw new Refusal(Why.STALE, issuer);
        var answer = answer(issuer, request, Objects.requireNonNull(wanted.getRedirectUri()));
        try {
            return patience.within(() -> idToken(registrations.of(key, issuer), wanted, answer));
        } catch (IssuerProblem problem) {
            throw unreachable(issuer, problem);
        } catch (AuthenticationException problem) {
            throw refused(issuer, problem);
        }
    }

    private OidcIdToken idToken(
            ClientRegistration registration, OAuth2AuthorizationRequest wanted, OAuth2AuthorizationResponse answer) {
        var token = new OAuth2LoginAuthenticationToken(registration, new OAuth2AuthorizationExchange(wanted, answer));
        var done = Objects.requireNonNull(exchange.authenticate(token));
        return ((OidcUser) Objects.requireNonNull(done.getPrincipal())).getIdToken();
    }

    private static OAuth2AuthorizationResponse answer(Issuer issuer, HttpServletRequest request, String redirectUri) {
        var code = request.getParameter("code");
        var error = request.getParameter("error");
        var from = request.getParameter("iss"); // RFC 9207
        if (from != null && !from.equals(issuer.address())) throw new Refusal(Why.NOT_ACCEPTED, issuer);
        if ("access_denied".equals(error)) throw new Refusal(Why.CANCELLED, issuer);
        if (code == null) throw new Refusal(error == null ? Why.STALE : Why.NOT_ACCEPTED, issuer);
        return OAuth2AuthorizationResponse.success(code)
                .redirectUri(redirectUri)
                .state(String.valueOf(request.getParameter("state")))
                .build();
    }

    private static Refusal unreachable(Issuer issuer, IssuerProblem problem) {
        log.warn("identity provider {} cannot be used: {}", issuer.id(), problem.reason());
        return new Refusal(Why.UNREACHABLE, issuer);
    }

    private static Refusal refused(Issuer issuer, AuthenticationException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof IssuerProblem || cause instanceof IOException)
                return unreachable(issuer, IssuerRequests.problem(cause, issuer.address()));
        var code = problem instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : problem.getClass().getSimpleName();
        log.warn("identity provider {}: its answer is not accepted: {}", issuer.id(), code);
        return new Refusal("invalid_state_parameter".equals(code) ? Why.STALE : Why.NOT_ACCEPTED, issuer);
    }
}
