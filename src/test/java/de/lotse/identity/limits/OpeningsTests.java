package de.lotse.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.StepUp;
import de.lotse.identity.StepUpNeeded;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@LotseTest
class OpeningsTests {

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private Instant shown = now;
    private Actor amira;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void begin() {
        amira = given.caseManager();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whoOpensVeryManyInAShortTimeShowsThatItIsShe() {
        var worker = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var cases = IntStream.rangeClosed(0, 60)
                .mapToObj(i -> given.caseOf(worker, "Person " + i))
                .map(id -> "/faelle/" + id.value())
                .toList();
        var browser = given.browserOf(worker);
        for (var path : cases.subList(0, 60))
            assertThat(browser.get(path).status()).isEqualTo(200);

        var asked = browser.get(cases.getLast());
        assertThat(asked.header("Location")).startsWith("/konto/bestaetigung?weiter=");
        assertThat(browser.get("/faelle").status()).isEqualTo(200);
        assertThat(browser.get(cases.getFirst()).status()).isEqualTo(200);
        var protection = given.browserOf(given.colleague(amira.organisation(), Role.DATA_PROTECTION));
        assertThat(protection
                        .get("/datenschutz/auffaelligkeiten")
                        .page()
                        .select("section[aria-labelledby=VERY_MANY] tr"))
                .hasSize(2);

        var back = asked.follow()
                .form("/konto/bestaetigung")
                .with("password", Given.PASSWORD)
                .send();
        assertThat(back.follow().text()).contains("Person 60");
    }

    @Test
    void theSamePersonCountsOnceAndTimeForgets() {
        var person = UUID.randomUUID();
        for (var i = 0; i < 10; i++) assertThat(open(person)).isTrue();
        assertThat(open(UUID.randomUUID())).isTrue();
        assertThat(open(UUID.randomUUID())).isTrue();
        assertThat(open(UUID.randomUUID())).isFalse();
        assertThat(open(person)).isTrue();

        now = now.plus(Duration.ofMinutes(11));
        assertThat(open(UUID.randomUUID())).isTrue();
    }

    @Test
    void onlyAProofAfterwardsCountsAndThenTheCountBeginsAnew() {
        for (var i = 0; i < 3; i++) open(UUID.randomUUID());
        assertThat(open(UUID.randomUUID())).isFalse();
        assertThat(open(UUID.randomUUID())).isFalse();
        assertThat(noted()).isEqualTo(1);

        now = now.plusSeconds(20);
        shown = now;
        for (var i = 0; i < 3; i++) assertThat(open(UUID.randomUUID())).isTrue();
        now = now.plusSeconds(20);
        assertThat(open(UUID.randomUUID())).isFalse();
        assertThat(noted()).isEqualTo(2);
    }

    @Test
    void workInTheBackgroundIsNotCounted() {
        RequestContextHolder.resetRequestAttributes();
        for (var i = 0; i < 10; i++) assertThat(open(UUID.randomUUID())).isTrue();
    }

    private int noted() {
        return given.as(
                amira, () -> jdbc.sql("select count(*) from identity.bulk_opening where user_id = shared.actor()")
                        .query(Integer.class)
                        .single());
    }

    private boolean open(UUID person) {
        try {
            given.as(amira, () -> {
                openings().opened(person);
                return true;
            });
            return true;
        } catch (StepUpNeeded asked) {
            return false;
        }
    }

    private StoredOpenings openings() {
        InstantSource source = () -> now;
        var settings = new LimitSettings(3, 60, 20, 600);
        return new StoredOpenings(jdbc, transactions, new Proven(), settings, source.withZone(ZoneOffset.UTC));
    }

    private final class Proven implements StepUp {

        @Override
        public void require() {}

        @Override
        public void requireFor(String page) {}

        @Override
        public void requireSince(Instant moment) {
            if (!shown.isAfter(moment)) throw new StepUpNeeded(null);
        }
    }
}
