package de.lotse.casework.figures;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures as they are now. */
@Service
class Figures {

    private final CountedWork work;
    private final Smallest smallest;
    private final Sheets sheets;
    private final Reports reports;
    private final AccessLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Figures(
            CountedWork work,
            Smallest smallest,
            Sheets sheets,
            Reports reports,
            AccessLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.work = work;
        this.smallest = smallest;
        this.sheets = sheets;
        this.reports = reports;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    FiguresPage page(FiguresForm form) {
        return page(form, "", form.check(today()));
    }

    /** The page again, with what was wrong about a release. */
    FiguresPage page(FiguresForm form, String reason, Errors errors) {
        var view = form.view(Scope.actor());
        var sheet = sheet(form, Action.VIEW);
        var earlier = inTransaction(() -> reports.of(view, sheet.period()));
        return new FiguresPage(form, view, View.of(Scope.actor()), sheet, earlier, reason, today(), errors);
    }

    /** For a file. Throws nothing for a period that cannot be read: the last month stands in, and the file names it. */
    Sheet export(FiguresForm form) {
        return sheet(form, Action.EXPORT);
    }

    private Sheet sheet(FiguresForm form, Action action) {
        var view = form.view(Scope.actor());
        var period = form.period(today());
        int few = inTransaction(() -> {
            log.record(action, "figures", List.of(), view == View.EIGENE ? "MEMBERSHIP" : "ROLE");
            return smallest.here();
        });
        var counts = work.seen(view, period);
        var exact = counts.stream().allMatch(count -> count.unseen() == 0);
        return sheets.of(period, new Suppression(few).apply(counts, period), few, exact);
    }

    private <T> T inTransaction(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(status -> reading.get()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
