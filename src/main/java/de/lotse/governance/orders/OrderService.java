package de.lotse.governance.orders;

import de.lotse.governance.Decisions;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.bodies.Saving;
import de.lotse.governance.bodies.Saving.Kept;
import de.lotse.governance.bodies.Saving.Rejected;
import de.lotse.governance.bodies.Saving.Stale;
import de.lotse.governance.bodies.Typed;
import de.lotse.governance.orders.OrderSources.Source;
import de.lotse.kern.ConflictRow;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps orders; done by whoever keeps the bodies. Minutes and papers name them, so there is no delete: one that is not wanted any more is dropped. */
@Service
@Transactional
class OrderService {

    private final CouncilOrders orders;
    private final OrderRows rows;
    private final OrderHistory history;
    private final OrderSources sources;
    private final Decisions decisions;
    private final Notifications notifications;
    private final Once once;
    private final Clock clock;

    OrderService(
            CouncilOrders orders,
            OrderRows rows,
            OrderHistory history,
            OrderSources sources,
            Decisions decisions,
            Notifications notifications,
            Once once,
            Clock clock) {
        this.orders = orders;
        this.rows = rows;
        this.history = history;
        this.sources = sources;
        this.decisions = decisions;
        this.notifications = notifications;
        this.once = once;
        this.clock = clock;
    }

    OrderPage page(UUID id) {
        var order = orders.get(id, today());
        var decision =
                order.decision() == null ? Optional.<Decisions.Decision>empty() : decisions.find(order.decision());
        return new OrderPage(
                order,
                decision.orElse(null),
                Optional.ofNullable(order.subject()).filter(sources::isNamed).orElse(null),
                history.reports(id),
                history.moves(id),
                history.steps(id),
                history.before(id),
                BodyRights.isKeeper(),
                OrderRights.mayReport(order),
                OrderRights.isStaff(),
                today());
    }

    /** @param decision, body from which the way led here; what is none is left out */
    OrderFormPage blank(String decision, String body) {
        Scope.require(BodyRights.KEEPERS);
        var source = sources.decision(decision);
        var form = source.map(OrderForm::of).orElseGet(() -> OrderForm.begun(body));
        return page(null, form, 0, choices(null, form, source.orElse(null)), Errors.none(), List.of());
    }

    Saving<OrderFormPage> add(OrderForm form) {
        Scope.require(BodyRights.KEEPERS);
        var choices = choices(null, form, sources.decision(form.decision()).orElse(null));
        var reading = new Reading(today());
        var wanted = form.read(reading, today(), choices, null);
        if (reading.errors().any()) return new Rejected<>(page(null, form, 0, choices, reading.errors(), List.of()));
        return new Kept<>(once.run(form._once(), () -> {
            var id = rows.add(wanted);
            tell(id, wanted.responsible());
            return CouncilOrder.path(id);
        }));
    }

    OrderFormPage edit(UUID id) {
        Scope.require(BodyRights.KEEPERS);
        var order = OrderRights.requireOpen(orders.get(id, today()));
        var form = OrderForm.of(order);
        return page(order, form, order.version(), choices(order, form, source(order)), Errors.none(), List.of());
    }

    Saving<OrderFormPage> change(UUID id, OrderForm form) {
        Scope.require(BodyRights.KEEPERS);
        var order = OrderRights.requireOpen(orders.get(id, today()));
        var choices = choices(order, form, source(order));
        var reading = new Reading(today());
        var wanted = form.read(reading, today(), choices, order);
        if (reading.errors().any())
            return new Rejected<>(page(order, form, form.version(), choices, reading.errors(), List.of()));
        if (rows.change(id, form.version(), wanted)) {
            if (!Objects.equals(order.responsible(), wanted.responsible())) tell(id, wanted.responsible());
            return new Kept<>(order.path());
        }
        var mine = form.words(choices, wanted.orderedOn(), wanted.firstReportOn());
        var now = orders.get(id, today());
        var theirs = OrderForm.of(now).words(choices, now.orderedOn(), now.firstReportOn());
        if (mine.equals(theirs)) return new Kept<>(order.path()); // sent twice
        var compared = Typed.compare(mine, theirs);
        return new Stale<>(page(now, form, now.version(), choices, Errors.none(), compared));
    }

    private void tell(UUID id, @Nullable UUID responsible) {
        if (responsible != null)
            notifications.tell(
                    List.of(new UserId(responsible)), Notice.of("governance.order.notice.new", CouncilOrder.path(id)));
    }

    private @Nullable Source source(CouncilOrder order) {
        return order.decision() == null
                ? null
                : sources.decision(order.decision()).orElse(null);
    }

    private OrderChoices choices(@Nullable CouncilOrder order, OrderForm form, @Nullable Source source) {
        var held = order != null ? order.subject() : source == null ? null : source.subject();
        return new OrderChoices(sources.bodies(), sources.accounts(form.responsible()), sources.subjects(held), source);
    }

    private static OrderFormPage page(
            @Nullable CouncilOrder order,
            OrderForm form,
            int version,
            OrderChoices choices,
            Errors errors,
            List<ConflictRow> conflicts) {
        return new OrderFormPage(order, form, version, choices, errors, conflicts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
