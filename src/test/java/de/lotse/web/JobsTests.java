package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Actor;
import de.lotse.shared.Conflict;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class JobsTests {

    private static final String KIND = "test.work";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Given given;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    private final UUID subject = UUID.randomUUID();
    private Actor amira;

    @BeforeEach
    void somebody() {
        amira = given.caseManager();
    }

    @Test
    void worksForThePersonWhoBeganAndTellsHowFarItIs() throws InterruptedException {
        var told = new CountDownLatch(1);
        var looked = new CountDownLatch(1);
        start(progress -> {
            progress.at(3, 10);
            told.countDown();
            await(looked);
        });

        await(told);
        assertThat(stand()).isEqualTo(new JobStand(true, false, 3, 10));
        assertThat(given.as(given.caseManager(), () -> jobs.stand(KIND, subject)))
                .isEmpty();
        looked.countDown();
        awaitEnd();
        assertThat(stand().finished()).isTrue();
    }

    @Test
    void beginsOnlyOnceAtATime() throws InterruptedException {
        var looked = new CountDownLatch(1);
        start(_ -> await(looked));

        assertThatThrownBy(() -> start(_ -> {})).isInstanceOf(Conflict.class);
        looked.countDown();
        awaitEnd();
        start(_ -> {});
        awaitEnd();
        assertThat(stand().finished()).isTrue();
    }

    @Test
    void whatFailedCanBeginAgain() throws InterruptedException {
        start(_ -> {
            throw new IllegalStateException("as a job that meets what it did not expect");
        });
        awaitEnd();
        assertThat(stand().finished()).isFalse();

        start(_ -> {});
        awaitEnd();
        assertThat(stand().finished()).isTrue();
    }

    @Test
    void aDeadJobIsToldByItsMissingBeatAndCanGoOn() throws InterruptedException {
        start(_ -> {});
        awaitEnd();
        crashed("1 minute");
        assertThat(stand().running()).isTrue();
        assertThatThrownBy(() -> start(_ -> {})).isInstanceOf(Conflict.class);

        crashed("3 minutes");
        assertThat(stand().running()).isFalse();
        start(_ -> {});
        awaitEnd();
        assertThat(stand().finished()).isTrue();
    }

    @Test
    void aRunThatWasThoughtDeadStopsWhenItWakesUp() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var woken = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        var pieces = new AtomicInteger();
        start(progress -> {
            try {
                begun.countDown();
                await(woken);
                progress.at(1, 2);
                pieces.incrementAndGet();
            } finally {
                over.countDown();
            }
        });
        await(begun);
        crashed("3 minutes");
        start(progress -> progress.at(7, 7));
        awaitEnd();

        woken.countDown();
        await(over);

        assertThat(pieces).hasValue(0);
        assertThat(stand()).isEqualTo(new JobStand(false, true, 7, 7));
    }

    @Test
    void whatWaitsForAFreeThreadIsNotDeadAndIsDoneOnce() throws InterruptedException {
        var free = new CountDownLatch(1);
        var runs = new AtomicInteger();
        for (var i = 0; i < 2; i++) occupy(free);
        start(_ -> runs.incrementAndGet());
        crashed("3 minutes");
        jobs.beatForWaiting();
        assertThat(stand().running()).isTrue();
        assertThatThrownBy(() -> start(_ -> runs.incrementAndGet())).isInstanceOf(Conflict.class);

        crashed("3 minutes");
        start(_ -> runs.incrementAndGet());
        free.countDown();
        awaitEnd();

        assertThat(runs).hasValue(1);
        assertThat(stand().finished()).isTrue();
    }

    private void occupy(CountDownLatch free) {
        given.as(amira, () -> {
            jobs.start(KIND, UUID.randomUUID(), _ -> await(free));
            return true;
        });
    }

    @Test
    void doesNotBeginWhenTheTransactionAroundItFails() {
        assertThatThrownBy(() -> given.as(amira, () -> {
                    jobs.start(KIND, subject, _ -> {});
                    throw new IllegalStateException("after the start");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(given.as(amira, () -> jobs.stand(KIND, subject))).isEmpty();
    }

    /** As the database is left when the machine stops. */
    private void crashed(String ago) {
        given.as(amira, () -> jdbc.sql(
                        "update web.job set state = 'RUNNING', beat_at = now() - ?::interval where subject_id = ?")
                .params(ago, subject)
                .update());
    }

    private void start(Jobs.Work work) {
        given.as(amira, () -> {
            jobs.start(KIND, subject, work);
            return true;
        });
    }

    private JobStand stand() {
        return given.as(amira, () -> jobs.stand(KIND, subject)).orElseThrow();
    }

    private void awaitEnd() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (stand().running() && System.nanoTime() < end) Thread.onSpinWait();
        assertThat(stand().running()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
