package de.lotse.governance.orders.removal;

import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.CouncilOrders;
import de.lotse.governance.orders.OrderHistory;
import de.lotse.governance.orders.OrderReport;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.FormDrafts;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Done by whoever keeps the bodies, also once the order has ended. There is no way back: the text is nowhere any more. */
@Service
@Transactional
class RemovalService {

    /** As the form of a report keeps what is typed. */
    private static final String DRAFTS = "order_report";

    private final CouncilOrders orders;
    private final OrderHistory history;
    private final JdbcClient jdbc;
    private final FormDrafts drafts;
    private final Once once;
    private final Clock clock;

    RemovalService(
            CouncilOrders orders, OrderHistory history, JdbcClient jdbc, FormDrafts drafts, Once once, Clock clock) {
        this.orders = orders;
        this.history = history;
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.once = once;
        this.clock = clock;
    }

    RemovalPage ask(UUID id, UUID reportId) {
        var order = order(id);
        return new RemovalPage(order, removable(order, reportId), RemovalForm.EMPTY, Errors.none());
    }

    Saving<RemovalPage> remove(UUID id, UUID reportId, RemovalForm form) {
        var order = order(id);
        history.hold(id);
        var key = form._once();
        if (key != null && once.isDone(key)) return new Kept<>(once.run(key, () -> ""));
        var report = removable(order, reportId);
        var reading = new Reading(today());
        form.read(reading);
        if (reading.errors().any()) return new Rejected<>(new RemovalPage(order, report, form, reading.errors()));
        return new Kept<>(once.run(key, () -> {
            takeOut(report, form.reason());
            forgetDrafts(order, report);
            return order.path() + "#" + report.anchor();
        }));
    }

    /** From the current version and from all before it. */
    private void takeOut(OrderReport report, String because) {
        var ids = versions(report).stream().map(OrderReport::id).toList();
        jdbc.sql("""
                        update governance.order_report
                        set    text = '', removed_at = clock_timestamp(), removed_by = shared.actor(), removed_because = :because
                        where  id in (:versions) and removed_at is null""").param("because", because).param("versions", ids).update();
    }

    /** A correction begins with the text; a report of its own may repeat it. */
    private void forgetDrafts(CouncilOrder order, OrderReport report) {
        var versions = versions(report);
        drafts.forget(DRAFTS, versions.stream().map(one -> one.path(order)).toList());
        var texts = versions.stream()
                .map(OrderReport::text)
                .filter(text -> !text.isEmpty())
                .toList();
        drafts.forgetHolding(DRAFTS, order.path() + "/berichte/neu", texts);
    }

    private static List<OrderReport> versions(OrderReport report) {
        return Stream.concat(Stream.of(report), report.before().stream()).toList();
    }

    private OrderReport removable(CouncilOrder order, UUID id) {
        var report = history.report(order.id(), id);
        if (!report.hasText()) throw new Conflict(order.path());
        return report;
    }

    private CouncilOrder order(UUID id) {
        Scope.require(BodyRights.KEEPERS);
        return orders.get(id, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
