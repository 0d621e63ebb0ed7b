package de.lotse.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.documents.PaintingBusy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BenchTests {

    private final Bench bench = new Bench(Duration.ofMillis(50), Duration.ofMillis(200));

    @Test
    void whoeverExceedsTheTimeLeavesThePlaceToTheNext() {
        var end = new CountDownLatch(1);
        assertThat(bench.paint(() -> waiting(end))).isEmpty();
        assertThat(bench.paint(() -> Optional.of("painted"))).contains("painted");
        end.countDown();
    }

    @Test
    void refusesWhenTooManyNeverEnd() {
        var end = new CountDownLatch(1);
        assertThat(bench.paint(() -> waiting(end))).isEmpty();
        assertThat(bench.paint(() -> waiting(end))).isEmpty();
        assertThatThrownBy(() -> bench.paint(() -> Optional.of("painted")))
                .isInstanceOfSatisfying(PaintingBusy.class, busy -> assertThat(busy.isUntilRestart())
                        .isTrue());
        end.countDown();
    }

    private static Optional<String> waiting(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.of("late");
    }
}
