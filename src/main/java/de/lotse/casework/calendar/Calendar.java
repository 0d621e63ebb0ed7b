package de.lotse.casework.calendar;

import de.lotse.audit.AccessLog;
import de.lotse.kern.Option;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
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
    private final AccessLog log;
    private final Clock clock;

    Calendar(Entries entries, AccessLog log, Clock clock) {
        this.entries = entries;
        this.log = log;
        this.clock = clock;
    }

    /** Throws {@link Forbidden} for who does no case work and leads nobody who does. */
    @Transactional
    public CalendarPage page(CalendarForm form) {
        if (READERS.stream().noneMatch(Scope.actor()::is)) throw new Forbidden();
        var today = LocalDate.now(clock);
        var day = form.day(today);
        var span = form.span();
        var found = entries.between(span.first(day), span.last(day), form.ofTheTeam());
        record(found);
        var colleagues = form.ofTheTeam() ? entries.colleagues() : List.<Option>of();
        var gone = form.ofTheTeam() ? entries.gone(span.first(day), span.last(day)) : List.<Gone>of();
        return new CalendarPage(form, day, today, found, gone, colleagues, form.check(today));
    }

    private void record(List<Entry> found) {
        log.record(AccessLog.Action.LIST, "case", cases(found, false), "MEMBERSHIP");
        var limited = cases(found, true);
        if (!limited.isEmpty()) log.record(AccessLog.Action.LIST, "case", limited, "SUBSTITUTION");
    }

    private static List<UUID> cases(List<Entry> found, boolean limited) {
        return found.stream()
                .map(Entry::known)
                .filter(Objects::nonNull)
                .filter(known -> known.limited() == limited)
                .map(known -> known.caseId().value())
                .distinct()
                .toList();
    }
}
