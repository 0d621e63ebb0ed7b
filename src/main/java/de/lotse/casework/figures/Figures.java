package de.lotse.casework.figures;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.reporting.Disclosure;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures as they are now. */
@Service
class Figures {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final CountedWork work;
    private final CityCounts city;
    private final Disclosure disclosure;
    private final Sheets sheets;
    private final Reports reports;
    private final AccessLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Figures(
            CountedWork work,
            CityCounts city,
            Disclosure disclosure,
            Sheets sheets,
            Reports reports,
            AccessLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.work = work;
        this.city = city;
        this.disclosure = disclosure;
        this.sheets = sheets;
        this.reports = reports;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    FiguresAnswer show(FiguresForm form) {
        var errors = form.check(today());
        var view = form.view(Scope.actor());
        if (view != View.CITY) return page(form, "", errors);
        var period = form.period(today());
        var run = city.run(period);
        if (!run.isDone(PATIENCE))
            return new CountingPage(period, run.done(), run.total(), form.href(FiguresPage.PATH, view));
        return page(form, sheet(view, period, run.counts(), Action.VIEW), "", errors);
    }

    /** The page again, with what was wrong about a release. */
    FiguresPage page(FiguresForm form, String reason, Errors errors) {
        return page(form, sheet(form, Action.VIEW), reason, errors);
    }

    /** For a file; waits for a counting. The last month stands in for a period that cannot be read, and the file names it. */
    Sheet export(FiguresForm form) {
        return sheet(form, Action.EXPORT);
    }

    private FiguresPage page(FiguresForm form, Sheet sheet, String reason, Errors errors) {
        var view = form.view(Scope.actor());
        var earlier = inTransaction(() -> reports.of(view, sheet.period()));
        return new FiguresPage(form, view, View.of(Scope.actor()), sheet, earlier, reason, today(), errors);
    }

    private Sheet sheet(FiguresForm form, Action action) {
        var view = form.view(Scope.actor());
        var period = form.period(today());
        return sheet(view, period, work.seen(view, period), action);
    }

    private Sheet sheet(View view, Period period, List<Count> counts, Action action) {
        int few = inTransaction(() -> {
            log.record(action, "figures", List.of(), view == View.OWN ? "MEMBERSHIP" : "ROLE");
            return disclosure.threshold();
        });
        var exact = counts.stream().allMatch(count -> count.unseen() == 0);
        var suppression = new Suppression(few);
        var all = suppression.apply(counts, period);
        // The counts of her organisation say already what she may open.
        var left = view != View.CITY
                ? all
                : work.known(view, period)
                        .map(known -> suppression.hideFrom(all, known, period))
                        .orElse(all);
        return sheets.of(period, left, few, exact);
    }

    private <T> T inTransaction(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(status -> reading.get()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
