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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Obstacles that four workers of three organisations met, and what became of them. */
@Component
class StructureDemo implements DemoContent {

    private static final List<String> WORKERS = List.of("amira.case", "elif.case", "jonas.case", "marek.case");
    private static final String COORDINATION = "koordination";

    private final Signals signals;
    private final ThemeStories stories;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StructureDemo(
            Signals signals, ThemeStories stories, Accounts accounts, TransactionTemplate transaction, Clock clock) {
        this.signals = signals;
        this.stories = stories;
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
        as(actor(tenant, COORDINATION), stories::tell);
    }

    private void as(Actor actor, Runnable work) {
        Scope.of(actor).run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private Actor actor(TenantId tenant, String username) {
        var account = Scope.of(tenant).get(() -> accounts.byUsername(username)).orElseThrow();
        return new Actor(tenant, account.organisation(), "", account.id(), account.name(), account.roles());
    }
}
