package de.lotse.governance.orders.progress;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.governance.orders.CouncilOrder;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for another deadline. */
record DeadlineForm(
        String dueOn,
        @Nullable Boolean withoutDeadline,
        String reason,
        String grantedBy,
        String grantedOn,
        int version,
        @Nullable UUID _once) {

    static final int REASON = 1_000;
    static final int LINE = 300;

    DeadlineForm {
        dueOn = text(dueOn);
        withoutDeadline = Boolean.TRUE.equals(withoutDeadline);
        reason = text(reason);
        grantedBy = text(grantedBy);
        grantedOn = text(grantedOn);
    }

    static DeadlineForm begun(CouncilOrder order, LocalDate today) {
        return new DeadlineForm("", false, "", order.bodyName(), Formats.date(today), order.version(), null);
    }

    boolean hasNoDeadline() {
        return Boolean.TRUE.equals(withoutDeadline);
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading, LocalDate today, CouncilOrder order) {
        var errors = reading.errors();
        var due = due(reading, order);
        if (!errors.any() && Objects.equals(due, order.dueOn()) && version == order.version())
            errors.reject("dueOn", t("governance.order.deadline.same"));
        reading.text("reason", reason, REASON, t("governance.order.deadline.reason.missing"));
        reading.text("grantedBy", grantedBy, LINE, t("governance.order.deadline.grantedBy.missing"));
        var granted = reading.requiredDate("grantedOn", grantedOn);
        if (errors.of("grantedOn") == null && granted.isAfter(today))
            errors.reject("grantedOn", t("governance.order.deadline.grantedOn.ahead"));
        return new Wanted(due, reason, grantedBy, granted);
    }

    private @Nullable LocalDate due(Reading reading, CouncilOrder order) {
        var errors = reading.errors();
        if (hasNoDeadline()) {
            if (!dueOn.isEmpty()) errors.reject("dueOn", t("governance.order.due.both"));
            return null;
        }
        if (dueOn.isEmpty()) {
            errors.reject("dueOn", t("governance.order.due.missing"));
            return null;
        }
        var due = reading.requiredDayAhead("dueOn", dueOn);
        if (errors.of("dueOn") == null && due.isBefore(order.orderedOn()))
            errors.reject("dueOn", t("governance.order.due.early"));
        return due;
    }

    record Wanted(@Nullable LocalDate dueOn, String reason, String grantedBy, LocalDate grantedOn) {}
}
