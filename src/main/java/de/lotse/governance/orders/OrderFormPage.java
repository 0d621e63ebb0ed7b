package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param order null for a new one */
record OrderFormPage(
        @Nullable CouncilOrder order,
        OrderForm form,
        int version,
        OrderChoices choices,
        Errors errors,
        List<ConflictRow> conflicts) {

    String title() {
        return t(order == null ? "governance.order.new" : "governance.order.edit");
    }

    String action() {
        return order == null ? CouncilOrder.PATH : order.path() + "/angaben";
    }

    String back() {
        if (order != null) return order.path();
        return choices.source() == null ? CouncilOrder.PATH : choices.source().path();
    }

    List<Option> visibilities() {
        return List.of(
                new Option(OrderForm.PUBLIC, t("governance.order.public.yes")),
                new Option(OrderForm.CLOSED, t("governance.order.public.no")));
    }
}
