package de.lotse.audit.chain;

import de.lotse.audit.ChainVerification;
import de.lotse.audit.ChainVerification.Chain;
import de.lotse.shared.Scope;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the chains in the background, too, and keeps for data protection how far they are whole. */
@Component
class ChainChecks {

    private static final Logger LOG = LoggerFactory.getLogger(ChainChecks.class);

    private final ChainVerification verification;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChainChecks(ChainVerification verification, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.verification = verification;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void check() throws IOException {
        var report = verification.run();
        for (var place : report.strange()) LOG.error("Not a checkpoint signed with our key: {}", place);
        for (var chain : report.chains())
            Scope.of(chain.tenant()).run(() -> transaction.executeWithoutResult(_ -> keep(chain)));
    }

    private void keep(Chain chain) {
        var finding = chain.finding();
        if (finding != null) LOG.error("The access log of {} is not whole: {}", chain.tenant(), finding);
        jdbc.sql("""
                        insert into audit.chain_check as c (checked_at, number, reached_at, finding)
                        values (?, ?, ?, ?)
                        on conflict (tenant_id) do update
                        set    checked_at = excluded.checked_at, number = excluded.number, reached_at = excluded.reached_at,
                               finding = excluded.finding""")
                .params(Timestamp.from(clock.instant()), chain.number())
                .param(moment(chain))
                .param(finding == null ? null : finding.wrong().name())
                .update();
    }

    private static @Nullable Timestamp moment(Chain chain) {
        var reached = chain.reachedAt();
        return reached == null ? null : Timestamp.from(reached);
    }
}
