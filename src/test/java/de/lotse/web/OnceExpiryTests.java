package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OnceExpiryTests {

    @Autowired
    Given given;

    @Autowired
    Once once;

    @Autowired
    OnceExpiry expiry;

    @Autowired
    JdbcClient jdbc;

    private Actor sender;

    @BeforeEach
    void somebody() {
        sender = given.caseManager();
    }

    @Test
    void aFormIsRememberedForDaysAndThenForgotten() {
        var old = sent(8);
        var recent = sent(6);

        expiry.forget();

        assertThat(isDone(old)).isFalse();
        assertThat(isDone(recent)).isTrue();
    }

    private UUID sent(int daysAgo) {
        var key = UUID.randomUUID();
        given.as(sender, () -> once.run(key, () -> "/"));
        given.as(sender, () -> jdbc.sql("update web.submission set at = now() - make_interval(days => ?) where key = ?")
                .params(daysAgo, key)
                .update());
        return key;
    }

    private boolean isDone(UUID key) {
        return given.as(sender, () -> once.isDone(key));
    }
}
