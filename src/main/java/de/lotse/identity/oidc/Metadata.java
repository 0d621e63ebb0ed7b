package de.lotse.identity.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import de.lotse.identity.oidc.IssuerProblem.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * What a provider publishes of itself (OpenID Connect Discovery 1.0, section 3).
 *
 * @param proofKey whether it says that it understands PKCE with S256
 * @param logout whether it says that it tells of sign-outs (back-channel)
 */
record Metadata(
        URI authorization, URI token, URI keys, List<String> clientAuthentication, boolean proofKey, boolean logout) {

    static URI address(String issuer) {
        return uri(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
    }

    /** @throws IssuerProblem if something is missing, or belongs to another issuer */
    static Metadata read(String issuer, Map<String, Object> members) {
        var found = string(members, "issuer");
        if (!issuer.equals(found)) throw new IssuerProblem(Reason.OTHER_ISSUER, found);
        return new Metadata(
                uri(string(members, "authorization_endpoint")),
                uri(string(members, "token_endpoint")),
                uri(string(members, "jwks_uri")),
                strings(members, "token_endpoint_auth_methods_supported"),
                strings(members, "code_challenge_methods_supported").contains("S256"),
                Boolean.TRUE.equals(members.get("backchannel_logout_supported")));
    }

    /** The default of the specification, unless the provider names others only. */
    ClientAuthenticationMethod method() {
        return clientAuthentication.isEmpty() || clientAuthentication.contains("client_secret_basic")
                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                : ClientAuthenticationMethod.CLIENT_SECRET_POST;
    }

    private static String string(Map<String, Object> members, String name) {
        if (members.get(name) instanceof String text && !text.isBlank()) return text;
        throw new IssuerProblem(Reason.INCOMPLETE, name);
    }

    private static List<String> strings(Map<String, Object> members, String name) {
        try {
            @Nullable List<String> list = JSONObjectUtils.getStringList(members, name);
            return list == null ? List.of() : List.copyOf(list);
        } catch (ParseException e) {
            throw new IssuerProblem(Reason.INCOMPLETE, name);
        }
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IssuerProblem(Reason.ADDRESS, text);
        }
    }
}
