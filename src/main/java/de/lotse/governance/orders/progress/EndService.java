package de.lotse.governance.orders.progress;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.CouncilOrders;
import de.lotse.governance.orders.OrderHistory;
import de.lotse.governance.orders.OrderRights;
import de.lotse.governance.orders.OrderStep.Kind;
import de.lotse.kern.ConflictRow;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves deadlines, ends orders and takes them up again; done by whoever keeps the bodies. */
@Service
@Transactional
class EndService {

    private final CouncilOrders orders;
    private final OrderHistory history;
    private final ProgressRows rows;
    private final SubmittedPapers papers;
    private final Once once;
    private final Clock clock;

    EndService(
            CouncilOrders orders,
            OrderHistory history,
            ProgressRows rows,
            SubmittedPapers papers,
            Once once,
            Clock clock) {
        this.orders = orders;
        this.history = history;
        this.rows = rows;
        this.papers = papers;
        this.once = once;
        this.clock = clock;
    }

    ProgressPages.Deadline deadline(UUID id) {
        var order = OrderRights.requireOpen(order(id));
        var form = DeadlineForm.begun(order, today());
        return new ProgressPages.Deadline(order, form, order.version(), Errors.none(), List.of());
    }

    Saving<ProgressPages.Deadline> move(UUID id, DeadlineForm form) {
        var order = order(id);
        var key = form._once();
        if (isDone(key)) return new Kept<>(order.path());
        OrderRights.requireOpen(order);
        var reading = new Reading(today());
        var wanted = form.read(reading, today(), order);
        if (reading.errors().any())
            return new Rejected<>(new ProgressPages.Deadline(order, form, form.version(), reading.errors(), List.of()));
        if (form.version() != order.version()) return stale(order, form, wanted);
        return new Kept<>(once.run(key, () -> {
            if (!rows.move(id, form.version(), order.dueOn(), wanted)) throw new Conflict(order.path());
            return order.path();
        }));
    }

    private Saving<ProgressPages.Deadline> stale(CouncilOrder order, DeadlineForm form, DeadlineForm.Wanted wanted) {
        var moves = history.moves(order.id());
        var last = moves.isEmpty() ? null : moves.getLast();
        var conflicts = List.of(
                new ConflictRow(t("governance.order.due"), due(wanted.dueOn()), order.dueWords()),
                new ConflictRow(
                        t("governance.order.deadline.reason"), wanted.reason(), last == null ? "" : last.reason()));
        return new Stale<>(new ProgressPages.Deadline(order, form, order.version(), Errors.none(), conflicts));
    }

    private static String due(@Nullable LocalDate day) {
        return day == null ? t("governance.order.due.none") : Formats.date(day);
    }

    ProgressPages.End end(UUID id) {
        return endPage(OrderRights.requireOpen(order(id)), EndForm.begun(today()), Errors.none());
    }

    /** The same form with the papers that were found; nothing is ended. */
    ProgressPages.End search(UUID id, EndForm form) {
        var reading = new Reading(today());
        reading.optionalText("words", form.words(), PaperChoice.LONGEST);
        return endPage(OrderRights.requireOpen(order(id)), form, reading.errors());
    }

    Saving<ProgressPages.End> end(UUID id, EndForm form) {
        var order = order(id);
        if (isDone(form._once())) return new Kept<>(order.path());
        OrderRights.requireOpen(order);
        var reading = new Reading(today());
        var wanted = form.read(reading, today(), order, PaperChoice.of(form, papers));
        if (reading.errors().any()) return new Rejected<>(endPage(order, form, reading.errors()));
        return new Kept<>(once.run(form._once(), alone(id, () -> {
            OrderRights.requireOpen(order(id));
            rows.step(id, wanted.kind(), wanted.on(), wanted.paper(), wanted.reason());
            return order.path();
        })));
    }

    ProgressPages.Reopening reopening(UUID id) {
        return new ProgressPages.Reopening(requireEnded(order(id)), new ReopeningForm("", null), Errors.none());
    }

    Saving<ProgressPages.Reopening> reopen(UUID id, ReopeningForm form) {
        var order = order(id);
        if (isDone(form._once())) return new Kept<>(order.path());
        requireEnded(order);
        var reading = new Reading(today());
        form.read(reading);
        if (reading.errors().any()) return new Rejected<>(new ProgressPages.Reopening(order, form, reading.errors()));
        return new Kept<>(once.run(form._once(), alone(id, () -> {
            requireEnded(order(id));
            rows.step(id, Kind.REOPENED, today(), null, form.reason());
            return order.path();
        })));
    }

    /** One after the other, so that nobody ends what has ended. */
    private Supplier<String> alone(UUID id, Supplier<String> work) {
        return () -> {
            history.hold(id);
            return work.get();
        };
    }

    private static CouncilOrder requireEnded(CouncilOrder order) {
        if (order.isOpen()) throw new Conflict(order.path());
        return order;
    }

    private boolean isDone(@Nullable UUID key) {
        return key != null && once.isDone(key);
    }

    private CouncilOrder order(UUID id) {
        Scope.require(BodyRights.KEEPERS);
        return orders.get(id, today());
    }

    private ProgressPages.End endPage(CouncilOrder order, EndForm form, Errors errors) {
        return new ProgressPages.End(order, form, PaperChoice.of(form, papers), errors);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
