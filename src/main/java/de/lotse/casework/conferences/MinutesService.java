package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.plan.StepAdding;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes minutes item by item, and adds to them when they are finished. */
@Service
@Transactional
class MinutesService {

    private final CaseHeads heads;
    private final Rounds rounds;
    private final Views views;
    private final Minutes minutes;
    private final Finishing finishing;
    private final Identifying identifying;
    private final StepAdding plan;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    MinutesService(
            CaseHeads heads,
            Rounds rounds,
            Views views,
            Minutes minutes,
            Finishing finishing,
            Identifying identifying,
            StepAdding plan,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.rounds = rounds;
        this.views = views;
        this.minutes = minutes;
        this.finishing = finishing;
        this.identifying = identifying;
        this.plan = plan;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    ConferencePages.MinutesPage page(CaseId caseId, UUID id, UUID item) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var round = planned(head, id);
        var view = view(round, item);
        var known = view.minutes();
        var form = known == null ? MinutesForm.begun(audience(round, view.item())) : MinutesForm.of(known);
        return page(head, round, view, form, Errors.none(), List.of());
    }

    ConferencePages.MinutesPage page(CaseId caseId, UUID id, UUID item, MinutesForm form, Errors errors) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var round = planned(head, id);
        return page(head, round, view(round, item), form, errors, List.of());
    }

    private ConferencePages.MinutesPage page(
            CaseHead head, Round round, ItemView view, MinutesForm form, Errors errors, List<ConflictRow> conflicts) {
        return new ConferencePages.MinutesPage(
                head,
                round.conference(),
                view,
                form,
                audience(round, view.item()),
                goals(head, view.item()),
                errors,
                conflicts);
    }

    Errors check(CaseId caseId, UUID id, UUID item, MinutesForm form) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var round = planned(head, id);
        var about = view(round, item).item();
        var errors = form.check(audience(round, about), goals(head, about), today());
        if (round.conference().anonymous()) identifying.reject(errors, head, form.unnamed());
        return errors;
    }

    /** Answers false if somebody else has written since the form was made. After {@link #check} found nothing. */
    boolean write(CaseId caseId, UUID id, UUID item, MinutesForm form) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var round = planned(head, id);
        var found = view(round, item).item();
        var saved = new AtomicBoolean(true);
        once.run(form._once(), () -> {
            saved.set(minutes.write(round.conference(), found.id(), form.minutes(today())));
            return round.conference().path();
        });
        return saved.get();
    }

    ConferencePages.MinutesPage conflictPage(CaseId caseId, UUID id, UUID item, MinutesForm form) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var round = planned(head, id);
        var view = view(round, item);
        var newer = view.minutes();
        if (newer == null) throw new Conflict(round.conference().path());
        var theirs = MinutesForm.of(newer);
        var rows = List.of(
                row("said", form.said(), theirs.said()),
                row("decision", form.decision(), theirs.decision()),
                row("ownView", form.ownView(), theirs.ownView()),
                row("step", form.step(), theirs.step()),
                row("until", form.stepUntil(), theirs.stepUntil()));
        return page(head, round, view, form.over(newer.version()), Errors.none(), rows);
    }

    private static ConflictRow row(String field, String mine, String theirs) {
        return new ConflictRow(t("casework.conferences.minutes." + field), mine, theirs);
    }

    /** The minutes are fixed. Throws {@link Conflict} before the day of the conference, and for minutes without a word. */
    String finish(CaseId caseId, UUID id, int version, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
            var round = planned(head, id);
            finishing.finish(head, round, views.of(round, round.items()), version);
            return round.conference().path();
        });
    }

    ConferencePages.AddendumPage addendumPage(CaseId caseId, UUID id, UUID item, AddendumForm form, Errors errors) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var round = held(head, id);
        return new ConferencePages.AddendumPage(head, round.conference(), view(round, item), form, errors);
    }

    Errors check(CaseId caseId, UUID id, AddendumForm form) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var errors = form.check();
        if (held(head, id).conference().anonymous())
            identifying.reject(errors, head, java.util.Map.of("text", form.text()));
        return errors;
    }

    String add(CaseId caseId, UUID id, UUID item, AddendumForm form) {
        return once.run(form._once(), () -> {
            var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
            var round = held(head, id);
            var found = view(round, item).item();
            minutes.add(round.conference(), found.id(), form.text());
            if (!found.sealed()) timeline.add(caseId, "conferenceAddendum", clock.instant(), id, "");
            return round.conference().path();
        });
    }

    /** To which of the plan a next step can be added. What lies in a protected area stays there. */
    private List<Option> goals(CaseHead head, AgendaItem item) {
        if (item.sealed()) return List.of();
        return plan.goals(head.id()).stream()
                .map(goal ->
                        new Option(goal.id().toString(), t("casework.conferences.minutes.goal.of", goal.shortly())))
                .toList();
    }

    /** Who may be there, and so may have been. */
    private static List<Option> audience(Round round, AgendaItem item) {
        var audience = new ArrayList<Option>();
        if (round.conference().takesPart())
            audience.add(new Option(ItemMinutes.PERSON, t("casework.conferences.person")));
        round.audience(item).forEach(one -> audience.add(new Option(one.id().toString(), one.name())));
        return audience;
    }

    private ItemView view(Round round, UUID item) {
        return views.of(round, round.items()).stream()
                .filter(view -> view.item().id().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Round planned(CaseHead head, UUID id) {
        var round = rounds.of(head, id);
        if (!round.conference().planned()) throw new Conflict(round.conference().path());
        return round;
    }

    private Round held(CaseHead head, UUID id) {
        var round = rounds.of(head, id);
        if (!round.conference().held()) throw new Conflict(round.conference().path());
        return round;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
