package de.lotse.casework.calendar;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.calendar.Entry.Basis;
import de.lotse.casework.lists.PrintedList;
import de.lotse.kern.Option;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.WorkingDays;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Calendar {

    static final Set<Role> READERS = Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD);

    private final Entries entries;
    private final WorkingDays calendars;
    private final AccessLog log;
    private final Clock clock;

    Calendar(Entries entries, WorkingDays calendars, AccessLog log, Clock clock) {
        this.entries = entries;
        this.calendars = calendars;
        this.log = log;
        this.clock = clock;
    }

    /** Throws {@link Forbidden} for who does no case work and leads nobody who does. */
    @Transactional
    public CalendarPage page(CalendarForm form) {
        return page(form, AccessLog.Action.LIST);
    }

    /** The same on paper. */
    @Transactional
    public PrintedList print(CalendarForm form) {
        var page = page(form, AccessLog.Action.PRINT);
        var actor = Scope.actor();
        var rows = new PrintedCalendar(page).rows();
        return new PrintedList(
                t("casework.lists.calendar", page.heading()),
                t(
                        "casework.lists.note",
                        actor.name(),
                        actor.organisationName(),
                        Formats.date(page.today()),
                        rows.size()),
                PrintedCalendar.columns(),
                rows);
    }

    private CalendarPage page(CalendarForm form, AccessLog.Action action) {
        if (READERS.stream().noneMatch(Scope.actor()::is)) throw new Forbidden();
        var today = LocalDate.now(clock);
        var day = form.day(today);
        var span = form.span();
        var found = entries.between(span.first(day), span.last(day), form.ofTheTeam());
        record(action, found);
        var colleagues = form.ofTheTeam() ? entries.colleagues() : List.<Option>of();
        var gone = form.ofTheTeam() ? entries.gone(span.first(day), span.last(day)) : List.<Gone>of();
        return new CalendarPage(form, day, today, found, gone, colleagues, calendars.current(), form.check(today));
    }

    private void record(AccessLog.Action action, List<Entry> found) {
        for (var basis : Basis.values()) {
            var shown = shown(found, basis);
            if (!shown.isEmpty() || basis == Basis.MEMBERSHIP) log.record(action, basis.subject(), shown, basis.name());
        }
    }

    private static List<UUID> shown(List<Entry> found, Basis basis) {
        return found.stream()
                .map(Entry::known)
                .filter(Objects::nonNull)
                .filter(known -> known.basis() == basis)
                .map(Entry.Known::subjectId)
                .distinct()
                .toList();
    }
}
