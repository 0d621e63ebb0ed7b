package de.lotse.identity.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A small identity provider on loopback that checks what it is sent and can be wrong in every way that a test wants. */
final class StubIssuer implements AutoCloseable {

    static final String CLIENT = "lotse";
    static final String SECRET = "ein Geheimnis: %&+ü";

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    final Map<String, Object> metadata = new LinkedHashMap<>();
    volatile ECKey published = key();
    volatile ECKey signing = published;
    volatile BiFunction<JWTClaimsSet, JOSEObjectType, String> signer = this::signed;
    volatile boolean hanging;
    volatile boolean dripping;

    StubIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        metadata.put("issuer", address());
        metadata.put("authorization_endpoint", address() + "/authorize");
        metadata.put("token_endpoint", address() + "/token");
        metadata.put("jwks_uri", address() + "/keys");
        metadata.put("code_challenge_methods_supported", List.of("S256"));
        metadata.put("backchannel_logout_supported", true);
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, 200, JSONObjectUtils.toJSONString(metadata)));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(published).toString(true)));
        server.createContext("/token", this::token);
        server.createContext("/weiter", exchange -> {
            exchange.getResponseHeaders().add("Location", address());
            answer(exchange, 302, "");
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** Another key from now on, as providers do from time to time. */
    void rotate() {
        published = key();
        signing = published;
    }

    /**
     * Somebody signs in: the address to which the browser is sent back.
     *
     * @param authorization the address to which the browser was sent
     * @param change of what the ID token says
     */
    String signIn(String authorization, String subject, UnaryOperator<JWTClaimsSet.Builder> change) {
        var query = query(URI.create(authorization).getRawQuery());
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(subject)
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", query.get("nonce"));
        var code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Granted(
                        query.get("code_challenge"),
                        query.get("redirect_uri"),
                        change.apply(claims).build()));
        return query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state");
    }

    /** Tells that a subject, or one session of hers, has ended. */
    String logoutToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        return logoutToken(change, new JOSEObjectType("logout+jwt"));
    }

    String logoutToken(UnaryOperator<JWTClaimsSet.Builder> change, JOSEObjectType type) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(CLIENT)
                .issueTime(new Date())
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return signer.apply(change.apply(claims).build(), type);
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = query(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var granted = codes.remove(String.valueOf(sent.get("code")));
        var known = granted != null
                && granted.redirectUri().equals(sent.get("redirect_uri"))
                && granted.challenge().equals(challenge(String.valueOf(sent.get("code_verifier"))))
                && exchange.getRequestHeaders().getFirst("Authorization") != null;
        if (!known) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var body = new HashMap<String, Object>();
        body.put("access_token", "x");
        body.put("token_type", "Bearer");
        body.put("expires_in", 60);
        body.put("id_token", signer.apply(granted.claims(), JOSEObjectType.JWT));
        answer(exchange, 200, JSONObjectUtils.toJSONString(body));
    }

    /** Says that nobody need sign it. */
    String unsigned(JWTClaimsSet claims, JOSEObjectType type) {
        return new PlainJWT(new PlainHeader.Builder().type(type).build(), claims).serialize();
    }

    /** Signed with what is no secret, the client's or the published key, as with a shared one. */
    String shared(byte[] secret, JWTClaimsSet claims, JOSEObjectType type) {
        return sign(
                claims,
                type,
                JWSAlgorithm.HS256,
                () -> new MACSigner(Arrays.copyOf(secret, Math.max(32, secret.length))));
    }

    /** Named after the published key and signed with another. */
    String forged(JWTClaimsSet claims, JOSEObjectType type) {
        return sign(claims, type, JWSAlgorithm.ES256, () -> new ECDSASigner(key()));
    }

    private String signed(JWTClaimsSet claims, JOSEObjectType type) {
        return sign(claims, type, JWSAlgorithm.ES256, () -> new ECDSASigner(signing));
    }

    private String sign(JWTClaimsSet claims, JOSEObjectType type, JWSAlgorithm algorithm, Signer signer) {
        try {
            var header = new JWSHeader.Builder(algorithm)
                    .keyID(signing.getKeyID())
                    .type(type)
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(signer.make());
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private interface Signer {
        JWSSigner make() throws JOSEException;
    }

    /** Until the test is over, if it hangs. */
    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        if (hanging) await();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (dripping) {
            exchange.getResponseBody().write(bytes, 0, 1);
            exchange.getResponseBody().flush();
            await();
        } else if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)))
                    .toString();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, String> query(String raw) {
        var fields = new HashMap<String, String>();
        Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> fields.put(URLDecoder.decode(pair[0], UTF_8), URLDecoder.decode(pair[1], UTF_8)));
        return fields;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private record Granted(String challenge, String redirectUri, JWTClaimsSet claims) {}
}
