package de.lotse.governance.minutes;

import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members object to circulated minutes; whoever writes them answers. */
@Service
@Transactional
class ObjectionService {

    private static final int LONGEST = 4_000;

    private final BodyRights rights;
    private final MinutesService service;
    private final StoredMinutes minutes;
    private final Objections objections;
    private final MinutesNews news;
    private final Once once;
    private final Clock clock;

    ObjectionService(
            BodyRights rights,
            MinutesService service,
            StoredMinutes minutes,
            Objections objections,
            MinutesNews news,
            Once once,
            Clock clock) {
        this.rights = rights;
        this.service = service;
        this.minutes = minutes;
        this.objections = objections;
        this.news = news;
        this.once = once;
        this.clock = clock;
    }

    Saving<MinutesPages.One> add(UUID body, UUID meeting, UUID id, ObjectionForm form) {
        var open = rights.open(body);
        var known = service.readable(open, meeting, id);
        if (!known.isCirculated()) throw new Conflict(known.path());
        var reading = new Reading(open.today());
        form.check(reading);
        if (reading.errors().any()) return new Rejected<>(service.page(body, meeting, id, form, reading.errors()));
        var item = minutes.texts(id).stream()
                .map(ItemText::item)
                .filter(one -> one.toString().equals(form.item()))
                .findFirst()
                .orElse(null);
        return new Kept<>(once.run(form._once(), () -> {
            objections.add(id, item, form.objection());
            news.objected(known);
            return known.path() + "#einwaende";
        }));
    }

    /** To answer once more changes nothing. */
    String answer(UUID body, UUID meeting, UUID id, UUID objection, boolean accepted, String answer) {
        var open = rights.run(body);
        var known = service.readable(open, meeting, id);
        if (objections.of(id).stream().noneMatch(one -> one.id().equals(objection))) throw new NotFound();
        if (known.isApproved()) throw new Conflict(known.path());
        var shortened = answer.strip();
        var kept = shortened.length() > LONGEST ? shortened.substring(0, LONGEST) : shortened;
        objections.answer(id, objection, accepted, kept, clock.instant());
        return known.path() + "#einwaende";
    }
}
