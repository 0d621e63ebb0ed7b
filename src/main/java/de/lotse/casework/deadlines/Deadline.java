package de.lotse.casework.deadlines;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it is kept. The texts are empty where nothing was written.
 *
 * @param computedDueOn what the rule said when it was saved
 * @param dueOn what is kept; differs only with a reason
 * @param doneOn null as long as it is open
 */
record Deadline(
        UUID id,
        int version,
        String rule,
        Trigger trigger,
        LocalDate computedDueOn,
        LocalDate dueOn,
        String overrideReason,
        String office,
        String subject,
        @Nullable LocalDate doneOn,
        String doneNote) {

    /** Computed, so that it cannot be out of date. */
    State state(LocalDate today) {
        if (doneOn != null) return State.DONE;
        return dueOn.isBefore(today) ? State.OVERDUE : State.DUE;
    }

    boolean isOpen() {
        return doneOn == null;
    }

    boolean isOverridden() {
        return !dueOn.equals(computedDueOn);
    }

    String labelKey() {
        return "casework.deadlines.rule." + rule;
    }

    /** „03.04.2026, Widerspruch: Bescheid vom …“ */
    String dated() {
        var label = t(labelKey());
        var about = subject.isEmpty() ? label : t("casework.deadlines.about", label, subject);
        return t("casework.deadlines.dated", date(dueOn), about);
    }

    /** fällig, überfällig, erledigt */
    enum State {
        DUE,
        OVERDUE,
        DONE
    }
}
