package de.lotse.casework.worktime;

import static de.lotse.web.Texts.t;

import de.lotse.casework.settings.Changes;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.GermanCalendar.Closed;
import de.lotse.shared.Ids;
import de.lotse.shared.Land;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.SettingLog;
import de.lotse.tenancy.WorkCalendars;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality says for all its organisations on which days it works. */
@Service
@Transactional
class WorkTimeService {

    private final WorkCalendars calendars;
    private final SettingLog log;
    private final Changes changes;
    private final Once once;
    private final Clock clock;

    WorkTimeService(WorkCalendars calendars, SettingLog log, Changes changes, Once once, Clock clock) {
        this.calendars = calendars;
        this.log = log;
        this.changes = changes;
        this.once = once;
        this.clock = clock;
    }

    WorkTimePage page() {
        require();
        return page(ClosedForm.EMPTY, Errors.none());
    }

    WorkTimePage page(ClosedForm form, Errors errors) {
        require();
        var kept = calendars.kept();
        return page(kept, new LandForm(kept.land().name(), kept.version()), form, errors, List.of());
    }

    WorkTimePage page(LandForm form, Errors errors) {
        require();
        return page(calendars.kept(), form, ClosedForm.EMPTY, errors, List.of());
    }

    /** The Land once more, beside the one that somebody else has chosen. */
    WorkTimePage conflictPage(LandForm form) {
        require();
        var kept = calendars.kept();
        var mine = form.chosen().map(WorkTimePage::name).orElse("");
        var rows = List.of(new ConflictRow(t("casework.worktime.land"), mine, WorkTimePage.name(kept.land())));
        return page(kept, new LandForm(form.land(), kept.version()), ClosedForm.EMPTY, Errors.none(), rows);
    }

    /** Answers false if somebody else has chosen one since the form was made. */
    boolean choose(Land land, int version) {
        require();
        var before = calendars.kept();
        if (!calendars.setLand(land, version)) return false;
        var known = WorkTimePage.name(before.land());
        log.changed(WorkTimePage.AREA, t("casework.worktime.land"), known, WorkTimePage.name(land));
        return true;
    }

    ClosedForm.Read read(ClosedForm form) {
        require();
        return form.read(LocalDate.now(clock));
    }

    void close(ClosedForm form, Closed days) {
        require();
        once.run(form._once(), () -> {
            calendars.close(Ids.next(), days);
            log.changed(WorkTimePage.AREA, days.name(), "", WorkTimePage.days(days));
            return WorkTimePage.PATH;
        });
    }

    /** Throws {@link NotFound} if they were taken away already. */
    void open(UUID id) {
        require();
        var row = calendars.kept().closed().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!calendars.open(id)) throw new NotFound();
        log.changed(WorkTimePage.AREA, row.days().name(), WorkTimePage.days(row.days()), "");
    }

    private WorkTimePage page(
            WorkCalendars.Kept kept, LandForm land, ClosedForm closed, Errors errors, List<ConflictRow> conflicts) {
        return new WorkTimePage(
                kept, land, closed, errors, conflicts, changes.of(WorkTimePage.AREA), LocalDate.now(clock));
    }

    private static void require() {
        Scope.require(Role.TENANT_ADMIN);
    }
}
