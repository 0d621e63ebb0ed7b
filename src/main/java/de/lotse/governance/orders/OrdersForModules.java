package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Orders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OrdersForModules implements Orders {

    private final CouncilOrders orders;
    private final Clock clock;

    OrdersForModules(CouncilOrders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public List<OrderName> about(String kind, UUID origin) {
        var today = LocalDate.now(clock);
        return orders.about(kind, origin, today).stream()
                .map(one -> new OrderName(one.name(), one.bodyName(), one.stateWords(today), due(one), one.path()))
                .toList();
    }

    private static String due(CouncilOrder order) {
        return order.dueOn() == null ? order.dueWords() : t("governance.order.until", order.dueWords());
    }
}
