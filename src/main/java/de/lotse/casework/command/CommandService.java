package de.lotse.casework.command;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.command.Command.AddNote;
import de.lotse.casework.command.Command.Form;
import de.lotse.casework.command.Command.NoSuchDay;
import de.lotse.casework.command.Command.Open;
import de.lotse.casework.command.Command.SetReminder;
import de.lotse.casework.command.Command.TakeCall;
import de.lotse.casework.command.Command.WithoutDay;
import de.lotse.casework.command.CommandAnswer.Ask;
import de.lotse.casework.command.CommandAnswer.Call;
import de.lotse.casework.command.CommandAnswer.Done;
import de.lotse.casework.command.CommandAnswer.Go;
import de.lotse.casework.notes.NoteKeeping;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.casework.search.CaseFinding;
import de.lotse.casework.search.FoundPerson;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out a line. A note or a reminder is written at once only if the case was named by its whole number; a name is confirmed. */
@Service
@Transactional
class CommandService {

    private static final String TAB = "verlauf";
    private static final int LONGEST_REMINDER = 1_000;

    private final CaseFinding cases;
    private final Places places;
    private final CaseHeads heads;
    private final NoteKeeping notes;
    private final Timeline timeline;
    private final Reminders reminders;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    CommandService(
            CaseFinding cases,
            Places places,
            CaseHeads heads,
            NoteKeeping notes,
            Timeline timeline,
            Reminders reminders,
            AccessLog log,
            Once once,
            Clock clock) {
        this.cases = cases;
        this.places = places;
        this.heads = heads;
        this.notes = notes;
        this.timeline = timeline;
        this.reminders = reminders;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    CommandAnswer run(CommandForm form) {
        var errors = form.check();
        if (errors.any()) return new Ask(CommandPage.of(form, errors));
        return switch (Command.read(form.command(), LocalDate.now(clock))) {
            case Open(var words) -> open(form, words);
            case Form(var kind, var who) -> openForm(form, kind, who);
            case AddNote note -> addNote(form, note);
            case SetReminder reminder -> setReminder(form, reminder);
            case TakeCall(var text) -> new Call(text);
            case NoSuchDay(var day) -> refused(form, t("casework.command.noSuchDay", day));
            case WithoutDay() -> refused(form, t("casework.command.withoutDay"));
        };
    }

    private CommandAnswer open(CommandForm form, String words) {
        var hits = places.find(words);
        if (hits.size() == 1) return new Go(hits.getFirst().href());
        if (hits.isEmpty()) return refused(form, t("casework.command.nothing", words));
        return new Ask(CommandPage.of(form, hits));
    }

    /** Alone the word means the page that is called so. */
    private CommandAnswer openForm(CommandForm form, CaseForm kind, String who) {
        if (who.isEmpty()) return open(form, form.command());
        var hits = places.forms(who, kind.path());
        if (hits.size() == 1) return new Go(hits.getFirst().href());
        if (hits.isEmpty()) return refused(form, t("casework.command.noCase", who));
        return new Ask(CommandPage.of(form, hits));
    }

    private CommandAnswer addNote(CommandForm form, AddNote note) {
        if (note.who().isEmpty()) return refused(form, t("casework.command.whichCase"));
        if (note.text().isEmpty()) return refused(form, t("casework.command.note.empty"));
        var what = List.of(new Term(t("casework.command.note"), note.text()));
        return forCase(form, note.who(), what, t("casework.command.note.question"), caseId -> {
            var head = heads.openForChange(caseId, TAB);
            var id = notes.add(caseId, note.text(), clock.instant());
            timeline.add(caseId, "note", clock.instant(), id, "");
            return new Done(t("casework.command.note.done", head.clientName(), head.number()), head.path("notizen"));
        });
    }

    private CommandAnswer setReminder(CommandForm form, SetReminder reminder) {
        var day = Formats.date(reminder.day());
        if (reminder.day().isBefore(LocalDate.now(clock)))
            return refused(form, t("casework.command.reminder.past", day));
        if (reminder.text().isEmpty()) return refused(form, t("casework.command.reminder.empty"));
        if (reminder.text().length() > LONGEST_REMINDER)
            return refused(form, t("casework.command.long", LONGEST_REMINDER));
        if (reminder.who().isEmpty()) return alone(form, reminder);
        var what = List.of(
                new Term(t("casework.command.reminder.on"), day),
                new Term(t("casework.command.reminder"), reminder.text()));
        return forCase(form, reminder.who(), what, t("casework.command.reminder.question", day), caseId -> {
            var head = heads.openForChange(caseId, TAB);
            reminders.add(caseId, Scope.actor().user(), reminder.day(), reminder.text(), Origin.MANUAL);
            return new Done(
                    t("casework.command.reminder.done", day, head.clientName(), head.number()),
                    head.path("wiedervorlagen"));
        });
    }

    private CommandAnswer alone(CommandForm form, SetReminder reminder) {
        var path = once.run(form._once(), () -> {
            reminders.add(null, Scope.actor().user(), reminder.day(), reminder.text(), Origin.MANUAL);
            return "/wiedervorlagen";
        });
        return new Done(t("casework.command.reminder.alone", Formats.date(reminder.day())), path);
    }

    private CommandAnswer forCase(CommandForm form, String who, List<Term> what, String question, Step step) {
        if (form.commandCase() != null) return done(form, new CaseId(form.commandCase()), step);
        var found = new LinkedHashMap<CaseId, FoundPerson>();
        for (var person : cases.cases(who)) if (Places.isOpen(person)) found.putIfAbsent(person.caseId(), person);
        log.record(
                Action.SEARCH,
                "case",
                found.keySet().stream().map(CaseId::value).toList(),
                "MEMBERSHIP");
        if (found.isEmpty()) return refused(form, t("casework.command.noCase", who));
        var first = found.values().iterator().next();
        if (found.size() == 1 && isWholeNumber(who, first)) return done(form, first.caseId(), step);
        var choices = found.values().stream()
                .map(one -> new Option(
                        one.caseId().value().toString(), t("casework.command.case", one.name(), one.caseNumber())))
                .toList();
        return new Ask(new CommandPage(form, what, question, choices, List.of(), Errors.none()));
    }

    /** Sent twice it is done once. */
    private CommandAnswer done(CommandForm form, CaseId caseId, Step step) {
        var done = new AtomicReference<Done>();
        var path = once.run(form._once(), () -> {
            var now = step.take(caseId);
            done.set(now);
            return now.path();
        });
        return Objects.requireNonNullElseGet(done.get(), () -> new Done(t("casework.command.again"), path));
    }

    private static boolean isWholeNumber(String who, FoundPerson found) {
        var parts = who.split("-", 2);
        var number = found.caseNumber().split("-", 2);
        return parts.length == 2
                && parts[0].equals(number[0])
                && parts[1].matches("\\d{1,9}")
                && Integer.parseInt(parts[1]) == Integer.parseInt(number[1]);
    }

    private static Ask refused(CommandForm form, String message) {
        return new Ask(CommandPage.of(form, Errors.none().reject("command", message)));
    }

    /** What is done with the case; it opens the case first. */
    @FunctionalInterface
    private interface Step {
        Done take(CaseId caseId);
    }
}
