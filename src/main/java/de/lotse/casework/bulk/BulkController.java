package de.lotse.casework.bulk;

import de.lotse.casework.bulk.BulkOrders.Accepted;
import de.lotse.casework.bulk.BulkOrders.Ordered;
import de.lotse.casework.bulk.BulkOrders.Refused;
import de.lotse.casework.caselist.CaseListFilter;
import de.lotse.casework.reminders.RemindersFilter;
import de.lotse.shared.Conflict;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What can be done in two seconds is done before the answer; the rest goes on in the background. */
@Controller
@RequestMapping(BulkRun.PATH)
class BulkController {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BulkOrders orders;
    private final BulkWork work;
    private final BulkResults results;

    BulkController(BulkOrders orders, BulkWork work, BulkResults results) {
        this.orders = orders;
        this.work = work;
        this.results = results;
    }

    @PostMapping("/wiedervorlagen")
    View reminders(ReminderOrderForm form, RemindersFilter filter) {
        return answer(orders.order(form, filter));
    }

    @PostMapping("/faelle")
    View cases(CaseOrderForm form, CaseListFilter filter) {
        return answer(orders.order(form, filter));
    }

    @PostMapping("/anfragen")
    View inquiries(InquiryOrderForm form) {
        return answer(orders.order(form));
    }

    @PostMapping("/fallfuehrung")
    View lead(LeadOrderForm form) {
        return answer(orders.order(form));
    }

    @GetMapping("/{id}")
    View result(@PathVariable UUID id) {
        return Page.of("casework/bulk/result", results.page(id));
    }

    @PostMapping("/{id}/fortsetzung")
    View goOn(@PathVariable UUID id) {
        results.goOn(id);
        return SeeOther.to(BulkRun.PATH + "/" + id);
    }

    private View answer(Ordered ordered) {
        return switch (ordered) {
            case Refused(var page) -> Page.of("casework/bulk/order", page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted(var run) -> {
                begin(run);
                yield SeeOther.to(BulkRun.PATH + "/" + run);
            }
        };
    }

    private void begin(UUID run) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        if (work.run(run, () -> System.nanoTime() < end)) return;
        try {
            results.goOn(run);
        } catch (Conflict _) {
            // sent twice: the first one has begun it
        }
    }
}
