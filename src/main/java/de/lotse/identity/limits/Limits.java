package de.lotse.identity.limits;

import de.lotse.shared.Digest;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes and gives back what is limited. Each call has a connection and a transaction of its own, so that what was tried stays counted
 * whatever becomes of the request; it must not be made while another transaction is open.
 */
@Component
public class Limits {

    private static final int CLEARED_AT_ONCE = 1000;

    private final LimitSettings settings;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    Limits(DataSource database, LimitSettings settings, Clock clock) {
        this.settings = settings;
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("identity.bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .clientClock(new ClockMeter(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /**
     * @param who whose limit it is: a name, an address
     * @return zero if it was taken, else how long to wait
     */
    public Duration take(Limit limit, String who) {
        var probe = bucket(limit, who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    /** For what turned out not to count. */
    public void giveBack(Limit limit, String who) {
        bucket(limit, who).addTokens(1);
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clear() {
        while (buckets.removeExpired(CLEARED_AT_ONCE) == CLEARED_AT_ONCE) continue;
    }

    private Bucket bucket(Limit limit, String who) {
        return buckets.builder().build(limit + ":" + Digest.hex(who), () -> settings.of(limit));
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
