package de.lotse.identity.signinlog;

import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Tenants;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down who came in and who did not: when, how, and roughly why; never what was typed. */
@Component
public class SignInLog {

    static final Duration KEPT = Duration.ofDays(90);

    /** What was shown. Its name is {@code identity.log.way.<way>}. */
    public enum Way {
        PASSWORD,
        PASSKEY,
        PROVIDER,
        SECOND_FACTOR,
        /** Once more, before a step that asks for it. */
        PROOF,
        /** Of a locked session. */
        UNLOCK
    }

    /** What came of it. Its name is {@code identity.log.outcome.<outcome>}. */
    public enum Outcome {
        IN,
        WRONG,
        /** There is no such account, or it is switched off. */
        UNKNOWN,
        /** Too many tries: it was not looked at. */
        WAIT,
        /** By an identity provider, or because of what it says. */
        REFUSED
    }

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Tenants tenants;
    private final Clock clock;

    SignInLog(JdbcClient jdbc, TransactionOperations transaction, Tenants tenants, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** In the municipality at whose door somebody stands whom nobody knows; nowhere if there is none. */
    public void note(Way way, Outcome outcome, String network) {
        Scope.current().ifPresent(scope -> note(scope.tenant(), null, way, outcome, network));
    }

    /**
     * @param account null if nobody can be named
     * @param network the beginning of the address, at most 20 characters
     */
    public void note(TenantId tenant, @Nullable UserId account, Way way, Outcome outcome, String network) {
        Scope.of(tenant)
                .run(() -> transaction.executeWithoutResult(status -> {
                    if (outcome != Outcome.WAIT || !isNoted(way, network)) insert(account, way, outcome, network);
                }));
    }

    /** Whoever goes on trying fills nothing: once a minute is enough. */
    private boolean isNoted(Way way, String network) {
        return jdbc.sql("""
                        select exists (
                          select 1 from identity.sign_in
                          where  at > ? and outcome = 'WAIT' and way = ? and network = ?)""")
                .params(Timestamp.from(clock.instant().minusSeconds(60)), way.name(), network)
                .query(Boolean.class)
                .single();
    }

    private void insert(@Nullable UserId account, Way way, Outcome outcome, String network) {
        jdbc.sql("""
                        insert into identity.sign_in (id, at, account_id, way, outcome, network)
                        values (:id, :at, :account, :way, :outcome, :network)""")
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account == null ? null : account.value(), Types.OTHER)
                .param("way", way.name())
                .param("outcome", outcome.name())
                .param("network", network)
                .update();
    }

    @Scheduled(initialDelay = 12, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        var before = Timestamp.from(clock.instant().minus(KEPT));
        for (var tenant : tenants.active())
            Scope.of(tenant.id())
                    .run(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql("delete from identity.sign_in where at < ?")
                                    .param(before)
                                    .update()));
    }
}
