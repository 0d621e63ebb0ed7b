package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Saving;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(CouncilOrder.PATH)
class OrderController {

    private static final String FORM = "governance/orders/form";

    private final OrderService orders;

    OrderController(OrderService orders) {
        this.orders = orders;
    }

    @GetMapping("/neu")
    View blank(
            @RequestParam(name = "beschluss", defaultValue = "") String decision,
            @RequestParam(name = "gremium", defaultValue = "") String body) {
        return Page.of(FORM, orders.blank(decision, body));
    }

    @PostMapping
    View add(OrderForm form) {
        return Saving.answer(orders.add(form), FORM, t("governance.order.added"));
    }

    @GetMapping("/{order}")
    View show(@PathVariable UUID order) {
        return Page.of("governance/orders/order", orders.page(order));
    }

    @GetMapping("/{order}/angaben")
    View edit(@PathVariable UUID order) {
        return Page.of(FORM, orders.edit(order));
    }

    @PostMapping("/{order}/angaben")
    View change(@PathVariable UUID order, OrderForm form) {
        return Saving.answer(orders.change(order, form), FORM, t("governance.order.saved"));
    }
}
