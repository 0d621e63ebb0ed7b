package de.lotse.identity.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What providers publish of themselves, for an hour. A provider that cannot be asked is asked again by the next person. */
@Component
class KnownIssuers {

    private final Cache<String, Metadata> known = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final IssuerRequests requests;

    KnownIssuers(IssuerRequests requests) {
        this.requests = requests;
    }

    /** Asked without a lock: whoever comes while another waits does not wait twice. Throws {@link IssuerProblem}. */
    Metadata of(String issuer) {
        var metadata = known.getIfPresent(issuer);
        return metadata == null ? readAgain(issuer) : metadata;
    }

    Metadata readAgain(String issuer) {
        var metadata = Metadata.read(issuer, requests.json(Metadata.address(issuer)));
        known.put(issuer, metadata);
        return metadata;
    }
}
