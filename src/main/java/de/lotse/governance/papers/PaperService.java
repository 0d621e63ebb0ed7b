package de.lotse.governance.papers;

import static de.lotse.web.Texts.t;

import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.documents.Uploads.Received;
import de.lotse.governance.agenda.AgendaItem;
import de.lotse.governance.agenda.AgendaItems;
import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.meetings.Meeting;
import de.lotse.governance.meetings.Meetings;
import de.lotse.governance.meetings.Sealing;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands papers out; takes them in and takes them away as long as no minutes are approved. */
@Service
@Transactional
class PaperService {

    private final BodyRights rights;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Papers papers;
    private final Sealing sealing;
    private final Once once;

    PaperService(BodyRights rights, Meetings meetings, AgendaItems items, Papers papers, Sealing sealing, Once once) {
        this.rights = rights;
        this.meetings = meetings;
        this.items = items;
        this.papers = papers;
        this.sealing = sealing;
        this.once = once;
    }

    PaperPage page(UUID id, UUID meetingId) {
        var body = rights.run(id).body();
        return page(body, changeable(meetings.get(id, meetingId)), "", Errors.none());
    }

    /** @param received null if no file was chosen */
    Saving<PaperPage> add(UUID id, UUID meetingId, String itemId, @Nullable Received received, @Nullable UUID key) {
        var body = rights.run(id).body();
        var meeting = changeable(meetings.hold(id, meetingId));
        var chosen = items.of(meetingId).stream()
                .filter(item -> item.id().toString().equals(itemId))
                .findFirst();
        var errors = Errors.none();
        if (!itemId.isEmpty() && chosen.isEmpty()) errors.reject("item", t("governance.paper.item.unknown"));
        if (received == null) errors.reject("file", t("governance.paper.missing"));
        else if (received.check() instanceof Rejected(var message, var args))
            errors.reject("file", t(message, args.toArray()));
        else if (received.check() instanceof Accepted accepted
                && accepted.verdict().isInfected()) errors.reject("file", t("governance.paper.infected"));
        if (errors.any() || received == null || !(received.check() instanceof Accepted accepted))
            return new Saving.Rejected<>(page(body, meeting, itemId, errors));
        return new Kept<>(once.run(key, () -> {
            papers.add(id, meetingId, chosen.map(AgendaItem::id).orElse(null), accepted, received.content());
            return meeting.path() + "#tagesordnung";
        }));
    }

    Handout read(UUID body, UUID id) {
        rights.open(body);
        return new Handout(papers.get(body, id), papers.content(id));
    }

    String remove(UUID body, UUID id) {
        rights.run(body);
        var paper = papers.get(body, id);
        var meeting = paper.item() == null
                ? paper.meeting()
                : items.get(body, paper.item()).meeting();
        if (meeting != null) changeable(meetings.hold(body, meeting));
        papers.remove(id);
        return meeting == null ? Body.path(body) : Meeting.path(body, meeting) + "#tagesordnung";
    }

    /** What a body had before it stays. */
    private Meeting changeable(Meeting meeting) {
        if (meeting.isCancelled()) throw new Conflict(meeting.path());
        sealing.requireMovable(meeting);
        return meeting;
    }

    private PaperPage page(Body body, Meeting meeting, String item, Errors errors) {
        List<Option> choices = items.of(meeting.id()).stream()
                .map(one -> new Option(one.id().toString(), one.title()))
                .toList();
        return new PaperPage(body, meeting, item, choices, errors);
    }

    record Handout(Paper paper, byte[] content) {}
}
