package de.lotse.identity.signin;

import de.lotse.shared.Digest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. After five failures for a name, or fifty from one address, each further attempt has to wait
 * twice as long as the one before, at most five minutes – never for good, because anybody could lock out a colleague.
 * Unknown names are treated like known ones.
 */
@Component
class BackOff {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int PER_NAME = 5;
    private static final int PER_ADDRESS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    BackOff(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long the next attempt has to wait; zero if it may be made now. */
    @Transactional
    Duration remaining(String username, String address) {
        var now = clock.instant();
        var name = wait(nameKey(username), PER_NAME, now);
        var network = wait(addressKey(address), PER_ADDRESS, now);
        return name.compareTo(network) > 0 ? name : network;
    }

    /**
     * For tries that take long: counts one as failed before it is made.
     *
     * @return zero if it may be made, else how long it has to wait
     */
    @Transactional
    Duration begin(String name, String address) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(nameKey(name))
                .query((row, number) -> true)
                .single();
        var wait = remaining(name, address);
        if (wait.isZero()) failed(name, address);
        return wait;
    }

    /** After {@link #begin}: it did not fail. */
    @Transactional
    void succeeded(String name, String address) {
        succeeded(name);
        jdbc.sql("update identity.sign_in_failure set failures = greatest(0, failures - 1) where key = ?")
                .param(addressKey(address))
                .update();
    }

    @Transactional
    void failed(String username, String address) {
        for (var key : List.of(nameKey(username), addressKey(address))) {
            jdbc.sql("""
                            insert into identity.sign_in_failure as f (key, failures, last_at)
                            values (?, 1, ?)
                            on conflict (key) do update
                            set failures = case when f.last_at < excluded.last_at - interval '1 hour' then 1 else f.failures + 1 end,
                                last_at  = excluded.last_at""").params(key, Timestamp.from(clock.instant())).update();
        }
    }

    @Transactional
    void succeeded(String username) {
        jdbc.sql("delete from identity.sign_in_failure where key = ?")
                .param(nameKey(username))
                .update();
    }

    private Duration wait(String key, int free, Instant now) {
        return jdbc.sql("select failures, last_at from identity.sign_in_failure where key = ?")
                .param(key)
                .query((row, number) -> until(
                        row.getInt("failures"),
                        free,
                        row.getTimestamp("last_at").toInstant(),
                        now))
                .optional()
                .orElse(Duration.ZERO);
    }

    static Duration until(int failures, int free, Instant last, Instant now) {
        if (failures < free || Duration.between(last, now).toHours() >= 1) return Duration.ZERO;
        var pause = Duration.ofSeconds(1L << Math.min(failures - free, 10));
        var end = last.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }

    private static String nameKey(String username) {
        return Digest.hex("name:" + username);
    }

    private static String addressKey(String address) {
        return Digest.hex("address:" + address);
    }
}
