package de.lotse.governance.items;

import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.agenda.AgendaItem.State;
import de.lotse.governance.agenda.AgendaItems;
import de.lotse.governance.agenda.Waiting;
import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.meetings.Meetings;
import de.lotse.governance.meetings.Sealing;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs the meetings works on the agenda. What another module submitted keeps its words; the body's own items are written here. */
@Service
@Transactional
class ItemService {

    private final BodyRights rights;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Waiting waiting;
    private final Sealing sealing;
    private final Once once;
    private final Clock clock;

    ItemService(
            BodyRights rights,
            Meetings meetings,
            AgendaItems items,
            Waiting waiting,
            Sealing sealing,
            Once once,
            Clock clock) {
        this.rights = rights;
        this.meetings = meetings;
        this.items = items;
        this.waiting = waiting;
        this.sealing = sealing;
        this.once = once;
        this.clock = clock;
    }

    static String back(Body body, @Nullable Meeting meeting) {
        return meeting == null ? body.path() + "#warteliste" : meeting.path() + "#tagesordnung";
    }

    ItemPage blank(UUID id, String meetingId) {
        var body = rights.run(id).body();
        var form = new ItemForm("", "", meetingId, 0, null);
        return new ItemPage(body, meeting(body, meetingId), null, form, 0, Errors.none(), List.of());
    }

    Saving<ItemPage> add(UUID id, ItemForm form) {
        var body = rights.run(id).body();
        var meeting = meeting(body, form.meeting());
        var reading = new Reading(LocalDate.now(clock));
        form.check(reading);
        if (reading.errors().any())
            return new Rejected<>(new ItemPage(body, meeting, null, form, 0, reading.errors(), List.of()));
        return new Kept<>(once.run(form._once(), () -> {
            items.add(id, meeting == null ? null : meeting.id(), form.title(), form.text());
            return back(body, meeting);
        }));
    }

    ItemPage edit(UUID id, UUID itemId) {
        var body = rights.run(id).body();
        var item = own(id, itemId);
        return page(body, item, ItemForm.of(item), item.version(), Errors.none());
    }

    Saving<ItemPage> change(UUID id, UUID itemId, ItemForm form) {
        var body = rights.run(id).body();
        var item = own(id, itemId);
        var reading = new Reading(LocalDate.now(clock));
        form.check(reading);
        if (reading.errors().any()) return new Rejected<>(page(body, item, form, form.version(), reading.errors()));
        var meeting = meetingOf(item);
        if (items.change(itemId, form.version(), form.title(), form.text())) return new Kept<>(back(body, meeting));
        var now = items.get(id, itemId);
        var theirs = ItemForm.of(now).words();
        if (form.words().equals(theirs)) return new Kept<>(back(body, meeting)); // sent twice
        var rows = Typed.compare(form.words(), theirs);
        return new Stale<>(new ItemPage(body, meeting, now, form, now.version(), Errors.none(), rows));
    }

    /** From the waiting ones onto the agenda. */
    String take(UUID id, UUID itemId, String meetingId) {
        var body = rights.run(id).body();
        items.get(id, itemId);
        var meeting = meeting(body, meetingId);
        if (meeting == null) throw new NotFound();
        items.take(meeting.id(), itemId);
        return back(body, meeting);
    }

    /** One place up or down. */
    String move(UUID id, UUID itemId, boolean up) {
        rights.run(id);
        var item = items.get(id, itemId);
        var meeting = meetingOf(item);
        if (meeting == null) throw new NotFound();
        var order = new ArrayList<>(items.of(meeting.id()));
        var from = order.indexOf(item);
        var to = up ? from - 1 : from + 1;
        if (to >= 0 && to < order.size()) Collections.swap(order, from, to);
        items.order(order);
        return meeting.path() + "#punkt-" + itemId;
    }

    /** Off the agenda, back to the waiting ones. */
    String putBack(UUID id, UUID itemId) {
        var body = rights.run(id).body();
        var item = items.get(id, itemId);
        waiting.hold(item);
        var meeting = meetingOf(item);
        if (meeting != null) sealing.requireMovable(meeting);
        waiting.putBack(item);
        return back(body, meeting);
    }

    /** An item of the body's own is given up; what another module submitted is withdrawn there. */
    String strike(UUID id, UUID itemId) {
        var body = rights.run(id).body();
        var item = items.get(id, itemId);
        if (item.subject() != null) throw new NotFound();
        var meeting = meetingOf(item);
        items.end(itemId, State.WITHDRAWN);
        return back(body, meeting);
    }

    /** It was not dealt with: it stays in the minutes as deferred and waits anew. */
    String defer(UUID id, UUID itemId) {
        var body = rights.run(id).body();
        var item = items.get(id, itemId);
        waiting.hold(item);
        var meeting = meetingOf(item);
        if (meeting == null) throw new NotFound();
        if (!meeting.hasBegun(LocalDate.now(clock))) throw new Conflict(meeting.path());
        waiting.defer(item);
        return back(body, meeting);
    }

    /** One that may still be written anew. */
    private AgendaItem own(UUID body, UUID id) {
        var item = items.get(body, id);
        if (item.subject() != null) throw new NotFound();
        if (!item.isOpen()) throw new Conflict(Body.path(body));
        var meeting = meetingOf(item);
        if (meeting != null) sealing.requireMovable(meeting);
        return item;
    }

    private ItemPage page(Body body, AgendaItem item, ItemForm form, int version, Errors errors) {
        return new ItemPage(body, meetingOf(item), item, form, version, errors, List.of());
    }

    private @Nullable Meeting meetingOf(AgendaItem item) {
        if (item.meeting() == null) return null;
        var meeting = meetings.hold(item.body(), item.meeting());
        sealing.requireOpen(meeting);
        return meeting;
    }

    private @Nullable Meeting meeting(Body body, String typed) {
        var id = Typed.id(typed);
        if (id == null) return null;
        var meeting = meetings.hold(body.id(), id);
        if (meeting.isCancelled()) throw new Conflict(meeting.path());
        sealing.requireOpen(meeting);
        return meeting;
    }
}
