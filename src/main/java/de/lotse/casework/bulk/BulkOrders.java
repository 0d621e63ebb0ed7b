package de.lotse.casework.bulk;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.toMap;

import de.lotse.audit.AccessLog;
import de.lotse.casework.basket.BulkAssignments;
import de.lotse.casework.basket.BulkAssignments.Named;
import de.lotse.casework.bulk.BulkRun.Action;
import de.lotse.casework.bulk.BulkRun.Chosen;
import de.lotse.casework.bulk.BulkRun.Subject;
import de.lotse.casework.caselist.CaseListFilter;
import de.lotse.casework.caselist.CaseSelection;
import de.lotse.casework.reminders.BulkReminders;
import de.lotse.casework.reminders.Reminder;
import de.lotse.casework.reminders.RemindersFilter;
import de.lotse.casework.transfers.RunningCase;
import de.lotse.casework.transfers.RunningCases;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders: what is to be done with which rows. */
@Service
@Transactional
class BulkOrders {

    static final int MOST = 500;

    private final BulkRuns runs;
    private final BulkReminders reminders;
    private final CaseSelection cases;
    private final BulkAssignments assignments;
    private final RunningCases running;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    BulkOrders(
            BulkRuns runs,
            BulkReminders reminders,
            CaseSelection cases,
            BulkAssignments assignments,
            RunningCases running,
            AccessLog log,
            Once once,
            Clock clock) {
        this.runs = runs;
        this.reminders = reminders;
        this.cases = cases;
        this.assignments = assignments;
        this.running = running;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    Ordered order(ReminderOrderForm form, RemindersFilter filter) {
        var today = LocalDate.now(clock);
        var all = reminders.mine(filter, today);
        var chosen = form.isAll() ? all.stream().map(BulkOrders::chosen).toList() : form.chosen();
        var errors = form.check(today);
        checkCount(errors, chosen.size());
        if (errors.any()) return new Refused(page(form, filter, all, errors));
        var action = Action.of(form.action()).orElseThrow();
        var day = action == Action.MOVE ? form.day(new Reading(today)) : null;
        return accepted(form._once(), action, day, null, null, chosen);
    }

    Ordered order(CaseOrderForm form, CaseListFilter filter) {
        var today = LocalDate.now(clock);
        var errors = form.check(today);
        var all = cases.all(filter, MOST + 1);
        var ids = form.isAll() ? all.stream().map(CaseSelection.Selected::id).toList() : form.row();
        checkCount(errors, ids.size());
        if (errors.any()) return new Refused(page(form, filter, all.size(), errors));
        var chosen = ids.stream().map(id -> new Chosen(id, null)).toList();
        return accepted(form._once(), Action.REMIND, form.day(new Reading(today)), form.bulkText(), null, chosen);
    }

    Ordered order(InquiryOrderForm form) {
        var errors = assignments.check(form.colleague());
        var chosen = form.chosen();
        checkCount(errors, chosen.size());
        if (errors.any()) return new Refused(page(form, errors));
        return accepted(form._once(), Action.ASSIGN, null, null, UUID.fromString(form.colleague()), chosen);
    }

    Ordered order(LeadOrderForm form) {
        var errors = running.check(form.colleague());
        checkCount(errors, form.row().size());
        if (errors.any()) return new Refused(page(form, errors));
        var chosen = form.row().stream().map(id -> new Chosen(id, null)).toList();
        return accepted(form._once(), Action.LEAD, null, null, UUID.fromString(form.colleague()), chosen);
    }

    private static void checkCount(Errors errors, int count) {
        if (count == 0) errors.reject(t("casework.bulk.none"));
        if (count > MOST) errors.reject(t("casework.bulk.many", MOST));
    }

    private Accepted accepted(
            @Nullable UUID key,
            Action action,
            @Nullable LocalDate day,
            @Nullable String text,
            @Nullable UUID colleague,
            List<Chosen> chosen) {
        var path = once.run(
                key, () -> runs.add(action, day, text, colleague, chosen).path());
        return new Accepted(UUID.fromString(path.substring(BulkRun.PATH.length() + 1)));
    }

    private OrderPage page(ReminderOrderForm form, RemindersFilter filter, List<Reminder> all, Errors errors) {
        var ids = form.chosen().stream().map(Chosen::subject).toList();
        var shown = all.stream().filter(one -> ids.contains(one.id())).toList();
        logged(shown.stream()
                .filter(one -> one.caseId() != null)
                .map(one -> one.caseId().value())
                .distinct()
                .toList());
        var lines = shown.stream()
                .map(one -> new OrderPage.Line(one.id() + "." + one.version(), one.text()))
                .toList();
        return new OrderPage(
                Subject.REMINDERS,
                lines,
                form.isAll(),
                all.size(),
                form.bulkDueOn(),
                "",
                List.of(),
                "",
                filter.fields(),
                errors);
    }

    private OrderPage page(CaseOrderForm form, CaseListFilter filter, int total, Errors errors) {
        var shown = cases.of(form.row());
        logged(shown.stream().map(CaseSelection.Selected::id).toList());
        var lines = shown.stream()
                .map(one -> new OrderPage.Line(one.id().toString(), t("casework.bulk.case", one.name(), one.number())))
                .toList();
        return new OrderPage(
                Subject.CASES,
                lines,
                form.isAll(),
                total,
                form.bulkDueOn(),
                form.bulkText(),
                List.of(),
                "",
                filter.fields(),
                errors);
    }

    private OrderPage page(InquiryOrderForm form, Errors errors) {
        var versions = form.chosen();
        var shown = assignments.named(versions.stream().map(Chosen::subject).toList()).stream()
                .collect(toMap(Named::id, one -> one));
        log.record(AccessLog.Action.LIST, "inquiry", shown.keySet(), "ORGANISATION");
        var lines = versions.stream()
                .filter(one -> shown.containsKey(one.subject()))
                .map(one -> line(one, shown))
                .toList();
        return new OrderPage(
                Subject.INQUIRIES,
                lines,
                false,
                lines.size(),
                "",
                "",
                assignments.colleagues(),
                form.colleague(),
                Map.of(),
                errors);
    }

    private OrderPage page(LeadOrderForm form, Errors errors) {
        var shown = form.row().size() > MOST ? List.<RunningCase>of() : running.of(form.row());
        log.record(
                AccessLog.Action.LIST,
                "case",
                shown.stream().map(one -> one.id().value()).toList(),
                "LEADERSHIP");
        var lines = shown.stream()
                .map(one -> new OrderPage.Line(one.id().value().toString(), one.number()))
                .toList();
        return new OrderPage(
                Subject.LED_CASES,
                lines,
                false,
                lines.size(),
                "",
                "",
                running.takers(),
                form.colleague(),
                Map.of(),
                errors);
    }

    /** With the version that was seen, which decides whether somebody was faster. */
    private static OrderPage.Line line(Chosen chosen, Map<UUID, Named> shown) {
        var value = chosen.subject() + "." + chosen.version();
        return new OrderPage.Line(
                value, Objects.requireNonNull(shown.get(chosen.subject())).label());
    }

    private void logged(List<UUID> caseIds) {
        log.record(AccessLog.Action.LIST, "case", caseIds, "MEMBERSHIP");
    }

    private static Chosen chosen(Reminder reminder) {
        return new Chosen(reminder.id(), reminder.version());
    }

    /** What becomes of an order. */
    sealed interface Ordered {}

    record Accepted(UUID run) implements Ordered {}

    record Refused(OrderPage page) implements Ordered {}
}
