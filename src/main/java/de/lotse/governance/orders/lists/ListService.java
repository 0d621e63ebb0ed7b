package de.lotse.governance.orders.lists;

import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.orders.CouncilOrders;
import de.lotse.governance.orders.OrderFilter;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list; who may read which order is decided with each. */
@Service
@Transactional
class ListService {

    private static final int PAGE = 50;

    /** Of a control list; more are asked for in parts. */
    static final int MOST = 2_000;

    private final CouncilOrders orders;
    private final Clock clock;

    ListService(CouncilOrders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    ListPage page(OrderFilter filter, int page) {
        var today = LocalDate.now(clock);
        var at = Math.max(1, Math.min(page, 10_000));
        var found = orders.list(filter, today, (at - 1) * PAGE, PAGE + 1);
        var overview = orders.overview(filter, today);
        return new ListPage(
                found.stream().limit(PAGE).toList(),
                overview.counts(),
                filter,
                overview.units(),
                overview.bodies(),
                overview.years(),
                BodyRights.isKeeper(),
                today,
                at,
                found.size() > PAGE);
    }

    ControlList control(OrderFilter filter) {
        var today = LocalDate.now(clock);
        var found = orders.list(filter, today, 0, MOST + 1);
        return new ControlList(found.stream().limit(MOST).toList(), found.size() > MOST, scope(filter, today), today);
    }

    /** What was asked for, in words. */
    private ControlList.Scope scope(OrderFilter filter, LocalDate today) {
        var body = orders.overview(filter, today).bodies().stream()
                .filter(option -> option.value().equals(filter.body()))
                .map(option -> option.label())
                .findFirst()
                .orElse("");
        return new ControlList.Scope(filter, body);
    }
}
