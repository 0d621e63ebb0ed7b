package de.lotse.governance.orders.removal;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Saving;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(CouncilOrder.PATH + "/{order}/berichte/{report}/textentfernung")
class RemovalController {

    private static final String FORM = "governance/orders/removal/form";

    private final RemovalService removals;

    RemovalController(RemovalService removals) {
        this.removals = removals;
    }

    @GetMapping
    View ask(@PathVariable UUID order, @PathVariable UUID report) {
        return Page.of(FORM, removals.ask(order, report));
    }

    @PostMapping
    View remove(@PathVariable UUID order, @PathVariable UUID report, RemovalForm form) {
        return Saving.answer(removals.remove(order, report, form), FORM, t("governance.order.removal.done"));
    }
}
