package de.lotse.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class LimitsTests {

    private final String somebody = UUID.randomUUID().toString();
    private Instant now = Instant.parse("2020-11-23T09:00:00Z");

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsUsedUpComesBackWithTime() {
        var limits = node();
        for (var i = 0; i < 20; i++) assertThat(take(limits)).isZero();
        assertThat(take(limits)).isEqualTo(Duration.ofMinutes(3));

        now = now.plus(Duration.ofMinutes(3));
        assertThat(take(limits)).isZero();
        assertThat(take(limits)).isPositive();
        now = now.plus(Duration.ofHours(1));
        for (var i = 0; i < 20; i++) assertThat(take(limits)).isZero();
    }

    @Test
    void twoNodesShareOneLimit() throws InterruptedException {
        var one = node();
        var other = node();
        var tries = IntStream.range(0, 60)
                .<Callable<Boolean>>mapToObj(
                        i -> () -> take(i % 2 == 0 ? one : other).isZero())
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            assertThat(threads.invokeAll(tries).stream()
                            .filter(done -> done.resultNow())
                            .count())
                    .isEqualTo(20);
        }
    }

    @Test
    void whatDidNotCountIsGivenBack() {
        var limits = node();
        for (var i = 0; i < 100; i++) {
            assertThat(take(limits)).isZero();
            limits.giveBack(Limit.PASSWORDS_OF_A_NAME, somebody);
        }
    }

    @Test
    void oneDoesNotUseUpAnothersAndNothingIsKeptThatIsFullAgain() {
        var limits = node();
        for (var i = 0; i < 20; i++) take(limits);
        assertThat(limits.take(Limit.PASSWORDS_OF_A_NAME, UUID.randomUUID().toString()))
                .isZero();
        assertThat(limits.take(Limit.LINKS, somebody)).isZero();
        assertThat(expired()).isZero();

        now = now.plus(Duration.ofHours(2));
        limits.clear();
        assertThat(expired()).isZero();
    }

    private int expired() {
        return jdbc.sql("select count(*) from identity.bucket where expires_at < ?")
                .param(now.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    private Duration take(Limits limits) {
        return limits.take(Limit.PASSWORDS_OF_A_NAME, somebody);
    }

    private Limits node() {
        InstantSource source = () -> now;
        return new Limits(database, new LimitSettings(60, 60, 20, 600), source.withZone(ZoneOffset.UTC));
    }
}
