package de.lotse.governance.orders.lists;

import static de.lotse.web.Texts.t;

import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.OrderFilter;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The list with which a committee sees what became of its orders (Beschlusskontrolle).
 *
 * @param cut whether there are more than it holds
 */
record ControlList(List<CouncilOrder> orders, boolean cut, Scope scope, LocalDate today) {

    String title() {
        return scope.bodyName().isEmpty()
                ? t("governance.orders.control")
                : t("governance.orders.control.of", scope.bodyName());
    }

    /** Of which day and of which orders it is. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add(t("governance.orders.control.on", Formats.date(today), orders.size()));
        if (!scope.words().isEmpty()) notes.add(t("governance.orders.control.only", scope.words()));
        if (orders.stream().anyMatch(order -> !order.isPublic())) notes.add(t("governance.orders.control.closed"));
        if (cut) notes.add(t("governance.orders.control.cut", ListService.MOST));
        return notes;
    }

    List<Column> columns() {
        return List.of(
                new Column(t("governance.order.number"), "control-number", 14),
                new Column(t("governance.order"), "control-order", 60),
                new Column(t("governance.orders.column.given"), "control-given", 44),
                new Column(t("governance.order.leadUnit"), "control-unit", 30),
                new Column(t("governance.order.due"), "control-day", 14),
                new Column(t("governance.order.reported"), "control-day", 22),
                new Column(t("governance.orders.column.state"), "control-state", 28));
    }

    /** As many cells as there are columns. */
    List<String> cells(CouncilOrder order) {
        return List.of(
                order.number(),
                order.isPublic() ? order.title() : t("governance.orders.control.closed.one", order.title()),
                t("governance.order.given", order.bodyName(), Formats.date(order.orderedOn())),
                order.leadUnit(),
                order.dueWords(),
                order.reportedOn() == null ? "" : Formats.date(order.reportedOn()),
                order.stateWords(today));
    }

    /**
     * @param css of its width on paper
     * @param width in the workbook, in letters
     */
    record Column(String label, String css, int width) {}

    /** @param bodyName of the body that is asked for; empty for all */
    record Scope(OrderFilter filter, String bodyName) {

        String words() {
            var words = new ArrayList<String>();
            if (filter.state() != null) words.add(filter.state().label());
            if (!filter.unit().isEmpty()) words.add(filter.unit());
            if (filter.year() > 0) words.add(String.valueOf(filter.year()));
            return String.join(" · ", words);
        }
    }
}
