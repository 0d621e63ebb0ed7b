package de.lotse.governance.bodies;

import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bodies. Minutes name them, so there is no delete: one that has done its work ends. */
@Service
@Transactional
class BodyService {

    private final StoredBodies bodies;
    private final BodyRights rights;
    private final Once once;
    private final Clock clock;

    BodyService(StoredBodies bodies, BodyRights rights, Once once, Clock clock) {
        this.bodies = bodies;
        this.rights = rights;
        this.once = once;
        this.clock = clock;
    }

    BodyFormPage blank() {
        Scope.require(BodyRights.KEEPERS);
        return page(null, BodyForm.begun(LocalDate.now(clock)), 0, Errors.none(), List.of());
    }

    Saving<BodyFormPage> add(BodyForm form) {
        Scope.require(BodyRights.KEEPERS);
        var reading = new Reading(LocalDate.now(clock));
        var wanted = form.read(reading, bodies.parents(null));
        if (reading.errors().any()) return new Rejected<>(page(null, form, 0, reading.errors(), List.of()));
        return new Kept<>(once.run(form._once(), () -> Body.path(bodies.add(wanted))));
    }

    BodyFormPage edit(UUID id) {
        var body = rights.keep(id).body();
        return page(body, BodyForm.of(body), body.version(), Errors.none(), List.of());
    }

    Saving<BodyFormPage> change(UUID id, BodyForm form) {
        var body = rights.keep(id).body();
        var reading = new Reading(LocalDate.now(clock));
        var parents = bodies.parents(id);
        var wanted = form.read(reading, parents);
        if (reading.errors().any())
            return new Rejected<>(page(body, form, form.version(), reading.errors(), List.of()));
        if (bodies.change(id, form.version(), wanted)) return new Kept<>(body.path());
        var now = rights.keep(id).body();
        var mine = form.kept(wanted).words(parents);
        var theirs = BodyForm.of(now).words(parents);
        if (mine.equals(theirs)) return new Kept<>(body.path()); // sent twice
        return new Stale<>(page(now, form, now.version(), Errors.none(), Typed.compare(mine, theirs)));
    }

    private BodyFormPage page(
            @Nullable Body body, BodyForm form, int version, Errors errors, List<ConflictRow> conflicts) {
        return new BodyFormPage(
                body, form, version, bodies.parents(body == null ? null : body.id()), errors, conflicts);
    }
}
