package de.lotse.identity.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Public pages that were read from each place, in the memory of this node: they are read far too often to write that down, and nothing is to
 * be guessed there.
 */
@Component
class PagesRead {

    private static final int PLACES = 50_000;

    private final LoadingCache<String, Bucket> places;

    PagesRead(LimitSettings settings) {
        places = Caffeine.newBuilder()
                .maximumSize(PLACES)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(place -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(settings.pagesPerMinute())
                                .refillGreedy(settings.pagesPerMinute(), Duration.ofMinutes(1)))
                        .build());
    }

    /** @return zero if one more may be read, else how long to wait */
    Duration take(String place) {
        var probe = places.get(place).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }
}
