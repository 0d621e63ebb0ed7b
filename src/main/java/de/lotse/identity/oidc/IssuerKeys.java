package de.lotse.identity.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import de.lotse.identity.oidc.IssuerProblem.Reason;
import io.github.bucket4j.Bucket;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The public keys of providers, for an hour. A token with a key that is not known yet makes us look again, so that a provider can
 * change its keys at any time; not more than ten times in a minute, as anybody can write such a token.
 */
@Component
class IssuerKeys {

    private final Cache<String, JWKSet> known = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final LoadingCache<String, Bucket> looks = Caffeine.newBuilder()
            .maximumSize(200)
            .build(_ -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(10).refillGreedy(10, Duration.ofMinutes(1)))
                    .build());
    private final IssuerRequests requests;

    IssuerKeys(IssuerRequests requests) {
        this.requests = requests;
    }

    JWKSource<SecurityContext> of(String address) {
        return (selector, _) -> select(address, selector);
    }

    /** @throws IssuerProblem if there are none */
    JWKSet read(String address) {
        try {
            var keys = JWKSet.parse(requests.json(URI.create(address)));
            if (keys.getKeys().isEmpty()) throw new IssuerProblem(Reason.NO_KEYS, "");
            known.put(address, keys);
            return keys;
        } catch (ParseException e) {
            throw new IssuerProblem(Reason.NO_KEYS, "");
        }
    }

    private List<JWK> select(String address, JWKSelector selector) {
        var keys = known.getIfPresent(address);
        var found = keys == null ? List.<JWK>of() : selector.select(keys);
        return found.isEmpty() && looks.get(address).tryConsume(1) ? selector.select(read(address)) : found;
    }
}
