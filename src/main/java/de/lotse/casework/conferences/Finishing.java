package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.Agreeing;
import de.lotse.casework.appointments.Agreeing.Agreed;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.contacts.ContactRecording;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.shared.Conflict;
import de.lotse.shared.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows when minutes are finished: the appointment took place, the case has one contact more, and each next step is a reminder for
 * the colleague who does it, or for whoever leads the case. Of an item in a protected area nothing of it is told.
 */
@Component
class Finishing {

    private final Conferences conferences;
    private final Agreeing agreeing;
    private final ContactRecording contacts;
    private final Reminders reminders;
    private final Clock clock;

    Finishing(Conferences conferences, Agreeing agreeing, ContactRecording contacts, Reminders reminders, Clock clock) {
        this.conferences = conferences;
        this.agreeing = agreeing;
        this.contacts = contacts;
        this.reminders = reminders;
        this.clock = clock;
    }

    void finish(CaseHead head, Round round, List<ItemView> items, int version) {
        var conference = round.conference();
        var agreed = agreeing.get(head.id(), conference.appointment());
        if (agreed.meeting().on().isAfter(LocalDate.now(clock))
                || items.stream().allMatch(view -> view.minutes() == null)) throw new Conflict(conference.path());
        conferences.end(conference, version, ConferenceState.HELD);
        agreeing.hold(head.id(), conference.appointment());
        record(head, conference, agreed, items);
        for (var view : items) if (!view.item().sealed()) remind(head, round, view);
    }

    private void record(CaseHead head, Conference conference, Agreed agreed, List<ItemView> items) {
        var titles = items.stream()
                .filter(view -> !view.item().sealed())
                .map(view -> view.item().title())
                .toList();
        contacts.addConference(
                head.id(),
                agreed.meeting().on(),
                agreed.meeting().minutes(),
                conference.channel(),
                agreed.interpreting().mode(),
                agreed.interpreting().language(),
                conference.takesPart() ? head.clientId() : null,
                t("casework.conferences.contact", String.join(" · ", titles)));
    }

    private void remind(CaseHead head, Round round, ItemView view) {
        var minutes = view.minutes();
        if (minutes == null || minutes.stepUntil() == null) return;
        var text = t("casework.conferences.reminder", minutes.step(), view.who());
        var colleague = colleague(round, minutes.stepWho());
        if (colleague == null) reminders.addForLead(head.id(), minutes.stepUntil(), text, Origin.MANUAL);
        else reminders.add(head.id(), new UserId(colleague), minutes.stepUntil(), text, Origin.MANUAL);
    }

    private static @Nullable UUID colleague(Round round, String who) {
        return round.participants().stream()
                .filter(one -> one.id().toString().equals(who))
                .map(Participant::user)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
