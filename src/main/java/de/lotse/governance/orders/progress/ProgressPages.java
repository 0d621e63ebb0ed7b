package de.lotse.governance.orders.progress;

import static de.lotse.web.Texts.t;

import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.OrderReport;
import de.lotse.governance.orders.OrderStep;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages of this feature show. */
interface ProgressPages {

    /** @param report that is corrected; null for a new one */
    record Report(
            CouncilOrder order,
            @Nullable OrderReport report,
            ReportForm form,
            List<Option> bodies,
            Errors errors,
            List<ConflictRow> conflicts) {

        String title() {
            return t(report == null ? "governance.order.report.new" : "governance.order.report.correct");
        }

        /** Of the text that whoever sends it has before her eyes. */
        String removed() {
            return report == null || conflicts.isEmpty()
                    ? form.removed()
                    : ReportForm.of(report).removed();
        }

        String action() {
            return report == null ? order.path() + "/berichte" : report.path(order);
        }
    }

    record Deadline(CouncilOrder order, DeadlineForm form, int version, Errors errors, List<ConflictRow> conflicts) {

        String action() {
            return order.path() + "/frist";
        }
    }

    record End(CouncilOrder order, EndForm form, PaperChoice papers, Errors errors) {

        String action() {
            return order.path() + "/erledigung";
        }

        List<Option> kinds() {
            return Stream.of(OrderStep.Kind.values())
                    .filter(kind -> kind != OrderStep.Kind.REOPENED)
                    .map(kind -> new Option(kind.name(), kind.label()))
                    .toList();
        }
    }

    record Reopening(CouncilOrder order, ReopeningForm form, Errors errors) {

        String action() {
            return order.path() + "/wiederaufnahme";
        }
    }
}
