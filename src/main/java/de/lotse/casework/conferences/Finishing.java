package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.appointments.Agreeing;
import de.lotse.casework.appointments.Agreeing.Agreed;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.contacts.ContactRecording;
import de.lotse.casework.plan.NewStep;
import de.lotse.casework.plan.StepAdding;
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
 * the colleague who does it, or for whoever leads the case, and a step of the plan where that was chosen. Of an item in a protected area
 * nothing of it is told. The guests have some time left to read.
 */
@Component
class Finishing {

    private final Conferences conferences;
    private final Agreeing agreeing;
    private final ContactRecording contacts;
    private final Reminders reminders;
    private final StepAdding plan;
    private final GuestGrants guests;
    private final Clock clock;

    Finishing(
            Conferences conferences,
            Agreeing agreeing,
            ContactRecording contacts,
            Reminders reminders,
            StepAdding plan,
            GuestGrants guests,
            Clock clock) {
        this.conferences = conferences;
        this.agreeing = agreeing;
        this.contacts = contacts;
        this.reminders = reminders;
        this.plan = plan;
        this.guests = guests;
        this.clock = clock;
    }

    void finish(CaseHead head, Round round, List<ItemView> items, int version) {
        var conference = round.conference();
        var agreed = agreeing.get(head.id(), conference.appointment());
        if (agreed.meeting().on().isAfter(LocalDate.now(clock))
                || items.stream().allMatch(view -> view.minutes() == null)) throw new Conflict(conference.path());
        conferences.end(conference, version, ConferenceState.HELD);
        guests.renew(round, LocalDate.now(clock));
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
        if (planned(head, round, minutes)) {
            var step = t("casework.conferences.reminder.plan", minutes.step(), view.who());
            reminders.addForLead(head.id(), minutes.stepUntil(), step, Origin.MANUAL, "hilfeplan");
            return;
        }
        var text = t("casework.conferences.reminder", minutes.step(), view.who());
        var colleague = colleague(round, minutes.stepWho());
        if (colleague == null) reminders.addForLead(head.id(), minutes.stepUntil(), text, Origin.MANUAL);
        else reminders.add(head.id(), new UserId(colleague), minutes.stepUntil(), text, Origin.MANUAL);
    }

    /** Whether the plan has taken it: its goal may have been removed since. */
    private boolean planned(CaseHead head, Round round, ItemMinutes minutes) {
        var goal = minutes.stepGoal();
        return goal != null && plan.add(head.id(), goal, step(head, round, minutes));
    }

    private static NewStep step(CaseHead head, Round round, ItemMinutes minutes) {
        var who = round.participants().stream()
                .filter(one -> one.id().toString().equals(minutes.stepWho()))
                .map(Participant::name)
                .findFirst()
                .orElse("");
        var responsible = who.isEmpty() ? "CLIENT" : who.equals(head.leadName()) ? "CASE_MANAGER" : "ORGANISATION";
        return new NewStep(
                minutes.step(),
                responsible,
                responsible.equals("ORGANISATION") ? who : "",
                "CASE_CONFERENCE",
                minutes.stepUntil());
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
