package de.lotse.casework.exports;

import de.lotse.casework.exports.Export.State;
import de.lotse.identity.Accounts;
import de.lotse.shared.Actor;
import de.lotse.shared.Conflict;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Jobs;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the work: at once, or when a second person has confirmed it. It is done in the name of whoever asked, never of who confirmed. */
@Component
@Transactional
class ExportStart {

    static final Set<Role> CONFIRM = Set.of(Role.PROVIDER_LEAD, Role.DATA_PROTECTION);

    private final Exports exports;
    private final ExportRun run;
    private final Jobs jobs;
    private final Accounts accounts;
    private final Clock clock;

    ExportStart(Exports exports, ExportRun run, Jobs jobs, Accounts accounts, Clock clock) {
        this.exports = exports;
        this.run = run;
        this.jobs = jobs;
        this.accounts = accounts;
        this.clock = clock;
    }

    static boolean mayConfirm() {
        return CONFIRM.stream().anyMatch(Scope.actor()::is);
    }

    void asMyself(UUID id) {
        jobs.start(Export.JOB, id, progress -> run.run(id, progress));
    }

    /** Throws {@link de.lotse.shared.NotFound} for one's own: nobody confirms for herself. */
    void confirm(UUID id) {
        Scope.require(CONFIRM);
        var export = exports.waiting(id);
        if (!exports.decide(id, State.WORKING, clock.instant())) throw new Conflict(Export.PATH);
        Scope.of(actor(export.requestedBy())).run(() -> asMyself(id));
    }

    void decline(UUID id) {
        Scope.require(CONFIRM);
        exports.waiting(id);
        if (!exports.decide(id, State.DECLINED, clock.instant())) throw new Conflict(Export.PATH);
    }

    /** Throws {@link Conflict} for an account that is gone. */
    private Actor actor(UUID id) {
        var me = Scope.actor();
        return accounts.inOrganisation(me.organisation()).stream()
                .filter(account -> account.id().value().equals(id))
                .map(account -> new Actor(
                        me.tenant(),
                        me.organisation(),
                        me.organisationName(),
                        account.id(),
                        account.name(),
                        account.roles()))
                .findFirst()
                .orElseThrow(() -> new Conflict(Export.PATH));
    }
}
