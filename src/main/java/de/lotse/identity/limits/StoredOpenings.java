package de.lotse.identity.limits;

import de.lotse.identity.Openings;
import de.lotse.identity.StepUp;
import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;

/** Counts different people since ten minutes ago, or since she has last shown that it is she. */
@Component
class StoredOpenings implements Openings {

    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final StepUp stepUp;
    private final LimitSettings settings;
    private final Clock clock;

    StoredOpenings(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            StepUp stepUp,
            LimitSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.stepUp = stepUp;
        this.settings = settings;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(UUID person) {
        if (RequestContextHolder.getRequestAttributes() == null) return;
        var now = clock.instant();
        var counted = counted(person, now);
        if (counted.known()) return;
        if (counted.people() >= settings.filesInTenMinutes()) ask(now);
        if (counted.people() == 0) forget(now);
        note(person, now);
    }

    private Counted counted(UUID person, Instant now) {
        return jdbc.sql("""
                        select count(*) as people, coalesce(bool_or(f.opened_id = :person), false) as known
                        from   identity.file_opening f
                        where  f.user_id = shared.actor()
                        and    f.at >= greatest(cast(:since as timestamptz), coalesce(
                                 (select max(b.confirmed_at) from identity.bulk_opening b
                                  where  b.user_id = shared.actor() and b.confirmed_at >= :since), :since))""")
                .param("person", person)
                .param("since", Timestamp.from(now.minus(WITHIN)))
                .query((row, number) -> new Counted(row.getInt("people"), row.getBoolean("known")))
                .single();
    }

    /** The note for data protection stays although the request ends with a question. */
    private void ask(Instant now) {
        ownTransaction.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into identity.bulk_opening (id, noticed_at) values (?, ?)
                        on conflict (tenant_id, user_id) where confirmed_at is null do nothing""").params(Ids.next(), Timestamp.from(now)).update());
        var noticed = jdbc.sql(
                        "select noticed_at from identity.bulk_opening where user_id = shared.actor() and confirmed_at is null")
                .query((row, number) -> row.getTimestamp("noticed_at").toInstant())
                .single();
        stepUp.requireSince(noticed);
        jdbc.sql("""
                        update identity.bulk_opening set confirmed_at = ?
                        where  user_id = shared.actor() and confirmed_at is null""").param(Timestamp.from(now)).update();
    }

    private void note(UUID person, Instant now) {
        jdbc.sql("""
                        insert into identity.file_opening as f (opened_id, at) values (?, ?)
                        on conflict (tenant_id, user_id, opened_id) do update set at = excluded.at""").params(person, Timestamp.from(now)).update();
    }

    private void forget(Instant now) {
        jdbc.sql("delete from identity.file_opening where user_id = shared.actor() and at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }

    private record Counted(int people, boolean known) {}
}
