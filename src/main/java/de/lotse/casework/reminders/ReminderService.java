package de.lotse.casework.reminders;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.filters.FilterBar;
import de.lotse.casework.filters.SavedFilter.FilteredList;
import de.lotse.casework.filters.SavedFilters;
import de.lotse.casework.lists.PrintedList;
import de.lotse.casework.reminders.ReminderForm.Wanted;
import de.lotse.casework.reminders.Reminders.Ending;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReminderService {

    private static final String TAB = "verlauf";

    private final CaseHeads heads;
    private final Reminders reminders;
    private final EndedReminders ended;
    private final SavedFilters filters;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    ReminderService(
            CaseHeads heads,
            Reminders reminders,
            EndedReminders ended,
            SavedFilters filters,
            AccessLog log,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.reminders = reminders;
        this.ended = ended;
        this.filters = filters;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    /** As the list opens: with the filter that is kept for that. */
    RemindersPage opening() {
        var kept = filters.opening(FilteredList.REMINDERS).map(RemindersFilter::of);
        return mine(kept.orElse(RemindersFilter.NONE), ReminderForm.EMPTY, Errors.none(), "", Errors.none());
    }

    RemindersPage mine(
            RemindersFilter filter, ReminderForm form, Errors errors, String filterName, Errors filterErrors) {
        var all = filter.of(reminders, today());
        var past = filter.ended(ended, today());
        var read = Stream.concat(all.stream(), past.stream().map(EndedReminder::reminder));
        log.record(Action.LIST, "case", cases(read.toList()), "MEMBERSHIP");
        var saved = filters.of(FilteredList.REMINDERS);
        var bar =
                new FilterBar(FilteredList.REMINDERS, saved, filter.href(), filter.fields(), filterName, filterErrors);
        return new RemindersPage(null, all, past, form, errors, today(), filter, bar);
    }

    /** What is wrong, at the name. */
    Errors save(RemindersFilter filter, String name, boolean asDefault) {
        return filters.add(FilteredList.REMINDERS, name, filter.href(), asDefault);
    }

    /** Those that were chosen, or else the whole list, on paper. Writes a PRINT into the access log. */
    PrintedList print(RemindersFilter filter, Set<UUID> chosen) {
        var rows = filter.of(reminders, today()).stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.id()))
                .toList();
        log.record(Action.PRINT, "case", cases(rows), "MEMBERSHIP");
        var actor = Scope.actor();
        return new PrintedList(
                t("casework.lists.reminders"),
                t("casework.lists.note", actor.name(), actor.organisationName(), Formats.date(today()), rows.size()),
                columns(),
                rows.stream().map(ReminderService::cells).toList());
    }

    static List<String> columns() {
        return Stream.of("text", "due", "case", "assignee")
                .map(column -> t("casework.reminders." + column))
                .toList();
    }

    static List<String> cells(Reminder one) {
        return List.of(
                one.text(),
                Formats.date(one.dueOn()),
                Objects.requireNonNullElse(one.clientName(), t("casework.reminders.withoutCase")),
                one.assignee());
    }

    RemindersPage ofCase(CaseId caseId, ReminderForm form, Errors errors) {
        var head = heads.open(caseId, TAB);
        return new RemindersPage(
                head, reminders.ofCase(caseId), List.of(), form, errors, today(), RemindersFilter.NONE, null);
    }

    /** Those of a case that have ended. */
    RemindersPage endedOfCase(CaseId caseId, RemindersFilter filter) {
        var head = heads.open(caseId, TAB);
        return new RemindersPage(
                head, List.of(), ended.ofCase(caseId), ReminderForm.EMPTY, Errors.none(), today(), filter, null);
    }

    /** A reminder without a case, for oneself. */
    String add(Wanted wanted, @Nullable UUID key) {
        return once.run(key, () -> {
            reminders.add(null, Scope.actor().user(), wanted.dueOn(), wanted.text(), Origin.MANUAL);
            return "/wiedervorlagen";
        });
    }

    String add(CaseId caseId, Wanted wanted, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, TAB);
            reminders.add(caseId, Scope.actor().user(), wanted.dueOn(), wanted.text(), Origin.MANUAL);
            return head.path("wiedervorlagen");
        });
    }

    void end(UUID id, Ending ending) {
        reminders.end(opened(id), ending);
    }

    /** Takes back that it has ended; clicked twice, it stays open. */
    void reopen(UUID id) {
        var reminder = reminders.ofIds(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        if (reminder.caseId() != null) heads.openForAftercare(reminder.caseId(), TAB);
        reminders.reopen(id, reminder.version());
    }

    void postpone(UUID id, int days) {
        reminders.postpone(opened(id), today().plusDays(days));
    }

    private Reminder opened(UUID id) {
        if (reminders.ofIds(List.of(id)).isEmpty()) throw new NotFound();
        var reminder = reminders.get(id);
        if (reminder.caseId() != null) heads.openForAftercare(reminder.caseId(), TAB);
        return reminder;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<UUID> cases(List<Reminder> all) {
        return all.stream()
                .map(Reminder::caseId)
                .filter(Objects::nonNull)
                .map(CaseId::value)
                .distinct()
                .toList();
    }
}
