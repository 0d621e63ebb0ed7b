package de.lotse.casework.exports;

import de.lotse.casework.exports.Export.State;
import de.lotse.casework.notices.Telling;
import de.lotse.identity.Accounts;
import de.lotse.notifications.Notice;
import de.lotse.shared.Actor;
import de.lotse.shared.Conflict;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.web.Jobs;
import de.lotse.web.Right;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the work: at once, or when a second person has confirmed it. It is done in the name of whoever asked, never of who confirmed. */
@Component
@Transactional
class ExportStart {

    static final Right CONFIRM = new Right(
            30,
            "casework.exports.right",
            Set.of(Role.PROVIDER_LEAD, Role.DATA_PROTECTION),
            "POST /herunterladen/{id}/bestaetigung");

    private final Exports exports;
    private final ExportRun run;
    private final Jobs jobs;
    private final Accounts accounts;
    private final Telling telling;
    private final Clock clock;

    ExportStart(Exports exports, ExportRun run, Jobs jobs, Accounts accounts, Telling telling, Clock clock) {
        this.exports = exports;
        this.run = run;
        this.jobs = jobs;
        this.accounts = accounts;
        this.telling = telling;
        this.clock = clock;
    }

    void asMyself(UUID id) {
        jobs.start(Export.JOB, id, progress -> run.run(id, progress));
    }

    /** Throws {@link de.lotse.shared.NotFound} for one's own: nobody confirms for herself. */
    void confirm(UUID id) {
        CONFIRM.require();
        var export = exports.waiting(id);
        Scope.require(export.kind().confirmers());
        if (!exports.decide(id, State.WORKING, clock.instant())) throw new Conflict(Export.PATH);
        Scope.of(actor(export.requestedBy())).run(() -> asMyself(id));
        tellRequester(export);
    }

    void decline(UUID id) {
        CONFIRM.require();
        var export = exports.waiting(id);
        Scope.require(export.kind().confirmers());
        if (!exports.decide(id, State.DECLINED, clock.instant())) throw new Conflict(Export.PATH);
        tellRequester(export);
    }

    /** Those that wait for the acting person. */
    List<Export> waiting() {
        if (!CONFIRM.isHers()) return List.of();
        var actor = Scope.actor();
        return exports.waiting().stream()
                .filter(export -> export.kind().confirmers().stream().anyMatch(actor::is))
                .toList();
    }

    /** A second person is needed. */
    void ask(Export.Kind kind) {
        telling.roles(
                Scope.actor().organisation(),
                kind.confirmers(),
                Notice.of("casework.notices.export.waiting", Export.PATH));
    }

    private void tellRequester(Export export) {
        telling.colleague(new UserId(export.requestedBy()), Notice.of("casework.notices.export.decided", Export.PATH));
    }

    /** Throws {@link Conflict} for an account that is gone, or has gone to another organisation. */
    private Actor actor(UUID id) {
        return accounts.actor(new UserId(id))
                .filter(actor -> actor.organisation().equals(Scope.actor().organisation()))
                .orElseThrow(() -> new Conflict(Export.PATH));
    }
}
