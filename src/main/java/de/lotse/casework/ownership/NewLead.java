package de.lotse.casework.ownership;

import static de.lotse.web.Formats.dateTime;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.cases.CaseOpening.Concerns;
import de.lotse.casework.files.Filing;
import de.lotse.casework.files.NewDocument;
import de.lotse.casework.notes.NoteKeeping;
import de.lotse.casework.plan.NewStep;
import de.lotse.casework.plan.PlanTakenOver;
import de.lotse.casework.plan.PlanTakenOver.TakenGoal;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.casework.residence.StatusTakenOver;
import de.lotse.casework.sharing.HandedDocument;
import de.lotse.casework.timeline.Timeline;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.Uploads;
import de.lotse.documents.Verdict;
import de.lotse.shared.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of the new lead with a copy of what goes along. What can be worked with becomes a thing of its kind. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewLead {

    private static final int DAYS_TO_LOOK = 7;

    private final CaseOpening opening;
    private final TakenPeople people;
    private final TakenHousehold household;
    private final PlanTakenOver plan;
    private final StatusTakenOver status;
    private final Reminders reminders;
    private final NoteKeeping notes;
    private final Filing filing;
    private final Uploads uploads;
    private final Timeline timeline;
    private final Clock clock;

    NewLead(
            CaseOpening opening,
            TakenPeople people,
            TakenHousehold household,
            PlanTakenOver plan,
            StatusTakenOver status,
            Reminders reminders,
            NoteKeeping notes,
            Filing filing,
            Uploads uploads,
            Timeline timeline,
            Clock clock) {
        this.opening = opening;
        this.people = people;
        this.household = household;
        this.plan = plan;
        this.status = status;
        this.reminders = reminders;
        this.notes = notes;
        this.filing = filing;
        this.uploads = uploads;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @param said what the organisation that led the case wrote about it
     * @param known somebody of the own organisation who is the same person; null for nobody
     * @param from name of the organisation that led the case before
     */
    CaseId open(Handed handed, List<String> said, @Nullable PersonId known, UserId lead, String from) {
        var today = LocalDate.now(clock);
        var person = known == null ? people.add(handed) : known;
        people.protect(person, handed, known == null);
        var id = opening.begin(person, Concerns.PERSON, today, lead);
        timeline.add(id, "opened", clock.instant(), id.value(), "");
        timeline.add(id, "takenFrom", clock.instant(), null, from);
        household.add(id, handed.members());
        plan.begin(id, handed.goals());
        for (var title : handed.titles()) status.addTitle(id, person, title.title(), title.from(), title.until());
        for (var benefit : handed.benefits()) people.addBenefit(id, person, benefit);
        for (var text : said) addNote(id, t("casework.ownership.said", from) + "\n\n" + text);
        for (var note : handed.notes())
            addNote(id, t("casework.ownership.note", from, dateTime(note.writtenAt())) + "\n\n" + note.text());
        for (var document : handed.documents()) file(id, person, document, from);
        remind(id, handed, from, today);
        return id;
    }

    private void addNote(CaseId id, String text) {
        timeline.add(id, "note", clock.instant(), notes.add(id, text, clock.instant()), "");
    }

    private void file(CaseId id, PersonId person, HandedDocument document, String from) {
        Accepted accepted = uploads.made(document.name(), document.mediaType(), document.content(), Verdict.UNCHECKED);
        var note = t("casework.ownership.document", from);
        filing.add(
                id,
                new NewDocument(document.type(), document.dated(), note, person.value(), accepted, document.content()));
    }

    /** The consent to the own work comes first: without it the case stays „in Klärung“. */
    private void remind(CaseId id, Handed handed, String from, LocalDate today) {
        reminders.addForLead(id, today, t("casework.ownership.task.consent", from), Origin.TRANSITION);
        for (var item : handed.items())
            if (item.dueOn() != null)
                remind(id, item.dueOn(), t("casework.ownership.task.from", from, item.words()), today);
        if (!handed.goals().isEmpty()) remindOfPlan(id, handed.goals(), from, today);
    }

    /** Before the first of its steps is due: a draft tells nobody of its days. */
    private void remindOfPlan(CaseId id, List<TakenGoal> goals, String from, LocalDate today) {
        var first = goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .map(NewStep::dueOn)
                .filter(Objects::nonNull)
                .reduce(today.plusDays(DAYS_TO_LOOK), (one, other) -> one.isBefore(other) ? one : other);
        reminders.addForLead(
                id, notBefore(today, first), t("casework.ownership.task.plan", from), Origin.TRANSITION, "hilfeplan");
    }

    private void remind(CaseId id, LocalDate due, String text, LocalDate today) {
        reminders.addForLead(id, notBefore(today, due), text, Origin.TRANSITION);
    }

    private static LocalDate notBefore(LocalDate today, LocalDate day) {
        return day.isBefore(today) ? today : day;
    }
}
