package de.lotse.identity.limits;

import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is too much. An office behind one address is many people.
 *
 * @param filesInTenMinutes of how many different people somebody opens the files before she is asked who she is
 * @param perPlace one-time links, and answers to surveys, from one place in ten minutes; five times as many sign-ins with providers
 * @param passwordsOfAName tried for one user name in an hour, from everywhere
 * @param pagesPerMinute public pages and data from one place; a school or a shelter behind one address is many people
 */
@ConfigurationProperties("lotse.limits")
record LimitSettings(
        @DefaultValue("60") int filesInTenMinutes,
        @DefaultValue("60") int perPlace,
        @DefaultValue("20") int passwordsOfAName,
        @DefaultValue("600") int pagesPerMinute) {

    BucketConfiguration of(Limit limit) {
        return switch (limit) {
            case PASSWORDS_OF_A_NAME -> of(passwordsOfAName, Duration.ofHours(1));
            case PROVIDERS -> of(5 * perPlace, Duration.ofMinutes(10));
            case LINKS, SURVEYS -> of(perPlace, Duration.ofMinutes(10));
        };
    }

    private static BucketConfiguration of(int amount, Duration time) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(amount).refillGreedy(amount, time))
                .build();
    }
}
