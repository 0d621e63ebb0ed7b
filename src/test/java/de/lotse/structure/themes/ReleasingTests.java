package de.lotse.structure.themes;

import static de.lotse.structure.Coesfeld.barrier;
import static de.lotse.structure.Coesfeld.quarter;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.structure.Coesfeld;
import de.lotse.structure.Signals;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers are there before somebody asks for them, and nobody waits long for somebody else who makes them. */
@LotseTest
class ReleasingTests {

    private static final int TENANT = 5334;

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signals signals;

    @Autowired
    Releasing releasing;

    private Coesfeld town;

    @BeforeEach
    void town() {
        town = new Coesfeld(given, tenants, organisations, jdbc, signals, TENANT);
    }

    @Test
    void aQuarterIsReleasedBeforeSomebodyLooksAndNobodyWaitsLongForWhoeverReleases() throws Exception {
        var workers = town.workers(3);
        town.given(14, workers, quarter(0).first(), barrier("NO_CAPACITY", "DAYCARE"));
        for (var rare : List.of("COST", "LANGUAGE", "DIGITAL_ACCESS"))
            town.given(4, workers, quarter(0).first(), barrier(rare, "BANK"));
        Scope.of(workers.getFirst()).run(releasing::release);
        town.given(14, workers, quarter(0).first(), barrier("NO_CAPACITY", "DAYCARE"));
        var browser = town.as(Role.COORDINATION);
        var one = "/hinweise?quartal=" + quarter(0).key();
        assertThat(browser.get(one).page().select("main table").text())
                .as("what came in after the release does not count")
                .contains("14")
                .doesNotContain("28");

        var pair = one + "&nach=BARRIER&und=OFFICE";
        whileSomebodyReleases(() -> {
            var answer = browser.get(pair);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.page()
                            .select("main a:contains(Noch einmal versuchen)")
                            .attr("href"))
                    .isEqualTo(pair);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(browser.get(one).status())
                    .as("what is released is read by everybody")
                    .isEqualTo(200);
        });
        assertThat(browser.get(pair).text()).contains("14");
    }

    /** In another transaction, which ends after the work. */
    private void whileSomebodyReleases(Runnable work) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var coordination = town.colleague(Role.COORDINATION);
        var other = Thread.ofPlatform()
                .start(() -> given.as(coordination, () -> {
                    jdbc.sql("select id from reporting.snapshot for update")
                            .query(UUID.class)
                            .list();
                    begun.countDown();
                    return await(end);
                }));
        try {
            assertThat(await(begun)).isTrue();
            work.run();
        } finally {
            end.countDown();
            other.join(Duration.ofSeconds(30));
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
