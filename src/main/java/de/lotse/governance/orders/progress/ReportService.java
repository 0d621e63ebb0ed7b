package de.lotse.governance.orders.progress;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.CouncilOrders;
import de.lotse.governance.orders.OrderHistory;
import de.lotse.governance.orders.OrderReport;
import de.lotse.governance.orders.OrderRights;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds interim reports and corrects them; done by whoever keeps the bodies and by whoever is responsible for the order. */
@Service
@Transactional
class ReportService {

    private final CouncilOrders orders;
    private final OrderHistory history;
    private final ProgressRows rows;
    private final Once once;
    private final Clock clock;

    ReportService(CouncilOrders orders, OrderHistory history, ProgressRows rows, Once once, Clock clock) {
        this.orders = orders;
        this.history = history;
        this.rows = rows;
        this.once = once;
        this.clock = clock;
    }

    ProgressPages.Report blank(UUID id) {
        var order = OrderRights.requireOpen(order(id));
        return page(order, null, ReportForm.begun(order, today()), Errors.none());
    }

    Saving<ProgressPages.Report> add(UUID id, ReportForm form) {
        var order = order(id);
        var key = form._once();
        if (key != null && once.isDone(key)) return new Kept<>(once.run(key, () -> ""));
        OrderRights.requireOpen(order);
        var reading = new Reading(today());
        var wanted = form.read(reading, today(), order, rows.bodies(order.body()), false);
        if (reading.errors().any()) return new Rejected<>(page(order, null, form, reading.errors()));
        return new Kept<>(once.run(key, () -> {
            history.hold(id);
            OrderRights.requireOpen(order(id));
            rows.report(id, null, wanted);
            return order.path() + "#berichte";
        }));
    }

    /** One that was corrected meanwhile leads to its latest version: that is what can be corrected. */
    ProgressPages.Report edit(UUID id, UUID reportId) {
        var order = order(id);
        var report = history.report(id, reportId);
        return page(order, report, ReportForm.of(report), Errors.none());
    }

    Saving<ProgressPages.Report> correct(UUID id, UUID reportId, ReportForm form) {
        var order = order(id);
        history.hold(id);
        var report = history.report(id, reportId);
        var reading = new Reading(today());
        var bodies = rows.bodies(order.body());
        var wanted = form.read(reading, today(), order, bodies, true);
        if (reading.errors().any())
            return new Rejected<>(page(order, report(report, reportId), form, reading.errors()));
        var mine = form.words(bodies, wanted.on(), wanted.nextDueOn());
        var theirs = words(report, bodies);
        if (mine.equals(theirs)) return new Kept<>(order.path() + "#berichte"); // sent twice, or nothing changed
        var sameText = form.removed().equals(ReportForm.of(report).removed()); // else what was taken out would come back
        if (sameText && rows.report(id, reportId, wanted)) return new Kept<>(order.path() + "#berichte");
        var compared = Typed.compare(mine, theirs);
        return new Stale<>(new ProgressPages.Report(order, report, form, bodies, Errors.none(), compared));
    }

    /** The page of a form that came back keeps to the version over which it was typed, so that a conflict is not passed by. */
    private static OrderReport report(OrderReport latest, UUID typedOver) {
        if (latest.id().equals(typedOver)) return latest;
        return latest.before().stream()
                .filter(one -> one.id().equals(typedOver))
                .findFirst()
                .orElse(latest);
    }

    private static Map<String, String> words(OrderReport report, List<Option> bodies) {
        var words = ReportForm.of(report).words(bodies, report.on(), report.nextDueOn());
        if (report.removal() != null)
            words.put(t("governance.order.report.text"), report.removal().words());
        return words;
    }

    private CouncilOrder order(UUID id) {
        return OrderRights.requireReport(orders.get(id, today()));
    }

    private ProgressPages.Report page(
            CouncilOrder order, @Nullable OrderReport report, ReportForm form, Errors errors) {
        return new ProgressPages.Report(order, report, form, rows.bodies(order.body()), errors, List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
