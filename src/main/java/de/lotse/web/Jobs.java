package de.lotse.web;

import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work that outlives its request, in the scope of the person who began it. How far it is stands in the database, so that she can leave
 * and come back. A job that died with its machine is told by its missing beat, and whoever may start it starts it again; hence each job
 * goes on where it finds unfinished rows.
 */
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int AT_ONCE = 2; // requests come first

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObjectProvider<JobEnd> listeners;
    private final ExecutorService threads;
    private final Map<UUID, Scope> waiting = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Jobs(JdbcClient jdbc, TransactionTemplate transaction, ObjectProvider<JobEnd> listeners) {
        this.listeners = listeners;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.threads = Executors.newFixedThreadPool(
                AT_ONCE,
                Thread.ofPlatform()
                        .name("lotse-job-", 1)
                        .daemon()
                        .uncaughtExceptionHandler((thread, e) -> LOG.error("A job failed", e))
                        .factory());
    }

    /**
     * Begins when the surrounding transaction has ended well.
     *
     * @param kind of work, such as {@code takeover.check}
     * @param subject what it works on; one job of a kind at a time
     * @throws Conflict if it is running already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(String kind, UUID subject, Work work) {
        var scope = Scope.current().orElseThrow(Forbidden::new);
        var run = Ids.next();
        var free = jdbc.sql("""
                        insert into web.job as j (kind, subject_id, state, run_id)
                        values (?, ?, 'RUNNING', ?)
                        on conflict (tenant_id, kind, subject_id) do update
                        set    state = 'RUNNING', done = 0, total = 0, started_by = shared.actor(), started_at = now(), beat_at = now(),
                               run_id = excluded.run_id
                        where  j.state <> 'RUNNING' or j.beat_at < now() - interval '2 minutes'""").params(kind, subject, run).update();
        if (free == 0) throw new Conflict();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                waiting.put(run, scope);
                threads.execute(() -> scope.run(() -> run(run, work)));
            }
        });
    }

    /** How far it is; empty if it was never started. */
    @Transactional
    public Optional<JobStand> stand(String kind, UUID subject) {
        return jdbc.sql("""
                        select state, done, total, beat_at < now() - interval '2 minutes' as silent
                        from   web.job
                        where  kind = ?
                        and    subject_id = ?""")
                .params(kind, subject)
                .query((row, number) -> new JobStand(
                        row.getString("state").equals("RUNNING") && !row.getBoolean("silent"),
                        row.getString("state").equals("DONE"),
                        row.getInt("done"),
                        row.getInt("total")))
                .optional();
    }

    /** Whatever waits for a free thread is not dead. */
    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void beatForWaiting() {
        waiting.forEach((run, scope) -> scope.run(() -> beat(run)));
    }

    @PreDestroy
    void stop() {
        stopping = true;
        threads.shutdown();
    }

    private void run(UUID run, Work work) {
        waiting.remove(run);
        if (!beat(run)) return;
        var end = "FAILED";
        try {
            work.run(new Progress(run));
            end = "DONE";
        } catch (Stopped _) {
            end = "STOPPED";
        } finally {
            if (!stopping) end(run, end);
        }
    }

    /** Answers false if another run has taken its place: this one was thought dead. */
    private boolean beat(UUID run) {
        return said("update web.job set beat_at = now() where state = 'RUNNING' and run_id = ?", run);
    }

    private void end(UUID run, String state) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        update web.job set state = ?, beat_at = now() where run_id = ?
                        returning kind, subject_id, extract(epoch from now() - started_at) as took""")
                .params(state, run)
                .query((row, number) -> {
                    tell(state, row.getString("kind"), row.getObject("subject_id", UUID.class), row.getLong("took"));
                    return true;
                })
                .optional());
    }

    private void tell(String state, String kind, UUID subject, long took) {
        if (state.equals("STOPPED")) return;
        var duration = Duration.ofSeconds(took);
        listeners.orderedStream().forEach(one -> one.ended(kind, subject, state.equals("DONE"), duration));
    }

    private boolean said(String sql, Object... params) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> jdbc.sql(sql).params(params).update() == 1));
    }

    /** What is to be done, outside any transaction: it makes its own, each of them short. */
    @FunctionalInterface
    public interface Work {
        void run(Progress progress);
    }

    /** Tells how far the work is, which also keeps it alive: at least once a minute. */
    public final class Progress {

        private static final long PAUSE = 500_000_000; // nanoseconds between two writes
        private final UUID run;
        private long last;

        private Progress(UUID run) {
            this.run = run;
            this.last = System.nanoTime() - PAUSE;
        }

        /** To be called between two pieces; ends the work there when the server stops, or when another run has taken its place. */
        public void at(int done, int total) {
            if (stopping) throw new Stopped();
            if (System.nanoTime() - last < PAUSE) return;
            last = System.nanoTime();
            var mine = said("""
                    update web.job
                    set    done = ?, total = ?, beat_at = now()
                    where  state = 'RUNNING'
                    and    run_id = ?""", done, total, run);
            if (!mine) throw new Stopped();
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
