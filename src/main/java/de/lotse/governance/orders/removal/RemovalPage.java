package de.lotse.governance.orders.removal;

import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.OrderReport;
import de.lotse.web.Errors;

/** What is about to go, and the question why. */
record RemovalPage(CouncilOrder order, OrderReport report, RemovalForm form, Errors errors) {

    String action() {
        return report.removalPath(order);
    }

    String back() {
        return order.path() + "#" + report.anchor();
    }
}
