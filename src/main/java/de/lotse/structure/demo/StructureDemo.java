package de.lotse.structure.demo;

import de.lotse.identity.Accounts;
import de.lotse.reporting.Quarter;
import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.structure.Signals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Obstacles that four workers of three organisations met, and what became of them. */
@Component
class StructureDemo implements DemoContent {

    private static final List<String> WORKERS = List.of("amira.case", "elif.case", "jonas.case", "marek.case");
    private static final String COORDINATION = "koordination";
    private static final String LEAD = "lead.city"; // of the first worker

    private final Signals signals;
    private final ThemeStories stories;
    private final Witnesses witnesses;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StructureDemo(
            Signals signals,
            ThemeStories stories,
            Witnesses witnesses,
            Accounts accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.signals = signals;
        this.stories = stories;
        this.witnesses = witnesses;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Bodies are there before. */
    @Override
    public int order() {
        return 80;
    }

    @Override
    public void fill(TenantId tenant) {
        if (Scope.of(tenant).get(() -> accounts.byUsername(COORDINATION)).isEmpty()) return;
        var now = Quarter.of(LocalDate.now(clock));
        var workers = WORKERS.stream().map(name -> actor(tenant, name)).toList();
        for (var given : SignalsGiven.ALL)
            given.give(signals, now, (turn, work) -> as(workers.get(turn % workers.size()), work));
        var theme = as(actor(tenant, COORDINATION), stories::tell);
        bearWitness(theme, workers.getFirst(), actor(tenant, LEAD));
    }

    private void bearWitness(UUID theme, Actor worker, Actor lead) {
        var course = as(worker, () -> witnesses.course(theme));
        var hint = as(worker, witnesses::daycare);
        as(worker, witnesses::bank);
        as(lead, () -> witnesses.share(course));
        as(lead, () -> witnesses.release(hint));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return Scope.of(actor).get(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private void as(Actor actor, Runnable work) {
        Scope.of(actor).run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private Actor actor(TenantId tenant, String username) {
        var account = Scope.of(tenant).get(() -> accounts.byUsername(username)).orElseThrow();
        return new Actor(tenant, account.organisation(), "", account.id(), account.name(), account.roles());
    }
}
