package de.lotse.casework.protection;

import static de.lotse.web.Texts.t;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.audit.AccessPurpose;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the log to data protection; reading it is a row of it. Throws {@link Forbidden} for everybody else. */
@Service
@Transactional
class LogService {

    private static final int PAGE_SIZE = 50;

    private final LogRows rows;
    private final UnusualRows unusual;
    private final ChainStates chains;
    private final Organisations organisations;
    private final AccessLog log;
    private final Clock clock;

    LogService(
            LogRows rows,
            UnusualRows unusual,
            ChainStates chains,
            Organisations organisations,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.unusual = unusual;
        this.chains = chains;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    LogPage log(LogFilter filter) {
        Scope.require(Role.DATA_PROTECTION);
        var errors = filter.check(today());
        var caseId = filter.number().isEmpty() ? null : rows.caseOf(filter.number());
        if (!filter.number().isEmpty() && caseId == null)
            errors.reject("fall", t("casework.protection.number.unknown"));
        var found = errors.any() ? List.<LogRow>of() : find(filter, caseId);
        var more = found.size() > PAGE_SIZE;
        var shown = more ? found.subList(0, PAGE_SIZE) : found;
        recordReading(shown.stream().map(LogRow::id).toList());
        return new LogPage(
                filter,
                Filters.of(rows.people(), organisations.all()),
                errors,
                chains.current(),
                shown,
                LogPage.from(filter, today()),
                more ? filter.href(shown.getLast().id()) : null,
                filter.after() == null ? null : filter.href(null));
    }

    UnusualPage unusual() {
        Scope.require(Role.DATA_PROTECTION);
        var page = new UnusualPage(unusual.since(today().minusDays(UnusualRows.DAYS), today()));
        recordReading(page.all().map(Unusual::entry).toList());
        return page;
    }

    private List<LogRow> find(LogFilter filter, @Nullable UUID caseId) {
        var first = filter.first(today());
        var last = filter.last(today());
        return first == null || last == null ? List.of() : rows.newest(filter, first, last, caseId, PAGE_SIZE + 1);
    }

    private void recordReading(List<UUID> shown) {
        log.record(Access.of(Action.READ_LOG, "access_log", shown, "ROLE").purpose(AccessPurpose.QUALITY_AUDIT));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
