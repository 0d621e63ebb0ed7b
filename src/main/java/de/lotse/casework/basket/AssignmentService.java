package de.lotse.casework.basket;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.inquiries.InquiryDoor;
import de.lotse.casework.notices.Telling;
import de.lotse.casework.workload.Leading;
import de.lotse.casework.workload.Workloads;
import de.lotse.notifications.Notice;
import de.lotse.shared.Conflict;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead gives an inquiry to a colleague, or puts it on the waiting list. */
@Service
@Transactional
class AssignmentService {

    private static final String LEADERSHIP = "/leitung";

    private final BasketRows rows;
    private final InquiryDoor door;
    private final Workloads workloads;
    private final Codes codes;
    private final AccessLog log;
    private final Telling telling;
    private final Once once;
    private final Clock clock;

    AssignmentService(
            BasketRows rows,
            InquiryDoor door,
            Workloads workloads,
            Codes codes,
            AccessLog log,
            Telling telling,
            Once once,
            Clock clock) {
        this.rows = rows;
        this.door = door;
        this.workloads = workloads;
        this.codes = codes;
        this.log = log;
        this.telling = telling;
        this.once = once;
        this.clock = clock;
    }

    AssignmentPage page(UUID id) {
        Leading.require();
        return page(id, AssignmentForm.of(rows.get(id)), Errors.none());
    }

    AssignmentPage page(UUID id, AssignmentForm form, Errors errors) {
        Leading.require();
        var row = rows.get(id);
        log.record(Action.VIEW, "inquiry", id, "ORGANISATION");
        var language = row.language().isEmpty() ? "" : codes.label("language", row.language());
        return new AssignmentPage(row, language, workloads.all(), form, errors, today());
    }

    Errors checkColleague(AssignmentForm form) {
        Leading.require();
        return form.checkColleague(workloads.all());
    }

    /** Answers where to go on. Throws {@link Conflict} if the inquiry has ended, or was changed since the form was made. */
    String assign(UUID id, AssignmentForm form) {
        return once.run(form._once(), () -> {
            open(id, form);
            var colleague = workloads.of(UUID.fromString(form.colleague())).userId();
            rows.assign(id, colleague, today());
            telling.colleague(new UserId(colleague), Notice.of("casework.notices.inquiry.assigned", "/anfragen/" + id));
            return LEADERSHIP;
        });
    }

    String queue(UUID id, AssignmentForm form) {
        return once.run(form._once(), () -> {
            open(id, form);
            rows.queue(id, Urgency.valueOf(form.urgency()), today());
            return LEADERSHIP;
        });
    }

    String unqueue(UUID id, AssignmentForm form) {
        return once.run(form._once(), () -> {
            open(id, form);
            rows.unqueue(id, today());
            return "/leitung/anfragen/" + id;
        });
    }

    private void open(UUID id, AssignmentForm form) {
        Leading.require();
        door.openForChange(id);
        var row = rows.get(id);
        if (row.version() != form.version()) throw new Conflict(row.path());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
