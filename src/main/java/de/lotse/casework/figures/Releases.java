package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.reporting.Disclosure;
import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases reports (Freigeben) and shows them again, to those who may release them. A report holds what somebody may see who may open
 * nothing; whoever leads cases herself sees less of it, because she could take her own from it.
 */
@Service
class Releases {

    private final CountedWork work;
    private final Reports reports;
    private final Disclosure disclosure;
    private final Sheets sheets;
    private final Once once;
    private final AccessLog log;
    private final Clock clock;

    Releases(
            CountedWork work,
            Reports reports,
            Disclosure disclosure,
            Sheets sheets,
            Once once,
            AccessLog log,
            Clock clock) {
        this.work = work;
        this.reports = reports;
        this.disclosure = disclosure;
        this.sheets = sheets;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What stands against it. Throws {@link Forbidden} for who may see these figures and not release them, {@link Conflict} if somebody
     * else has released this period since the page was shown.
     */
    @Transactional
    public Errors check(FiguresForm form, ReleaseForm release) {
        var today = LocalDate.now(clock);
        var view = form.view(Scope.actor());
        if (!view.mayRelease(Scope.actor())) throw new Forbidden();
        var errors = form.check(today);
        if (errors.any()) return errors;
        if (release._once() != null && once.isDone(release._once())) return errors;
        var period = form.period(today);
        var earlier = reports.of(view, period);
        if (release.number() != earlier.size() + 1) throw new Conflict();
        if (!period.to().isBefore(today)) return errors.reject("", t("casework.figures.release.notOver"));
        errors = release.check();
        if (!errors.any() && !earlier.isEmpty() && isSame(earlier.getFirst(), figures(view, period)))
            errors.reject(
                    "", t("casework.figures.release.same", earlier.getFirst().number()));
        return errors;
    }

    /** After {@link #check} found nothing. Answers where the report stands. */
    @Transactional
    public String release(FiguresForm form, ReleaseForm release) {
        var view = form.view(Scope.actor());
        if (!view.mayRelease(Scope.actor())) throw new Forbidden();
        var period = form.period(LocalDate.now(clock));
        return once.run(release._once(), () -> {
            var reason = release.number() == 1 ? null : release.reason();
            try {
                var id = reports.add(
                        view,
                        period,
                        release.number(),
                        reason,
                        disclosure.threshold(),
                        clock.instant(),
                        figures(view, period));
                log.record(Action.CHANGE, "figure_report", id, "ROLE");
                return Report.PATH + "/" + id;
            } catch (DuplicateKeyException _) {
                throw new Conflict();
            }
        });
    }

    @Transactional
    public ReportsPage all() {
        if (View.of(Scope.actor()).isEmpty()) throw new Forbidden();
        return new ReportsPage(reports.all());
    }

    @Transactional
    public ReportPage page(UUID id) {
        var report = reports.get(id);
        return new ReportPage(report, sheet(report), reports.of(report.view(), report.period()));
    }

    /** As {@link #page}, for a file. */
    @Transactional
    public ReportPage export(UUID id) {
        var page = page(id);
        log.record(Action.EXPORT, "figure_report", id, "ROLE");
        return page;
    }

    /** What the second says otherwise than the first; both belong to the same period. */
    @Transactional
    public ComparisonPage compare(UUID firstId, UUID secondId) {
        var first = reports.get(firstId);
        var second = reports.get(secondId);
        return new ComparisonPage(first, second, sheet(first), sheet(second));
    }

    private Sheet sheet(Report report) {
        var period = report.period();
        var figures = reports.figures(report.id());
        var left = work.known(report.view(), period)
                .map(known -> new Suppression(report.smallest()).hideFrom(figures, known, period))
                .orElse(figures);
        return sheets.of(period, left, report.smallest(), false);
    }

    private List<Figure> figures(View view, Period period) {
        return new Suppression(disclosure.threshold()).apply(work.unseen(view, period), period);
    }

    private boolean isSame(Report report, List<Figure> figures) {
        return new HashSet<>(reports.figures(report.id())).equals(new HashSet<>(figures));
    }
}
