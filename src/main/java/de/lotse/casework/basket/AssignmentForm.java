package de.lotse.casework.basket;

import static de.lotse.web.Texts.t;

import de.lotse.casework.workload.Workload;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is to get an inquiry, or how urgent it is while it waits; each button sends its own part. */
record AssignmentForm(
        String colleague,
        String urgency,
        int version,
        @Nullable UUID _once) {

    AssignmentForm {
        colleague = colleague == null ? "" : colleague;
        urgency = urgency == null ? "" : urgency;
    }

    static AssignmentForm of(BasketRow row) {
        return new AssignmentForm("", row.urgency().name(), row.version(), null);
    }

    Errors checkColleague(List<Workload> colleagues) {
        var errors = Errors.none();
        if (colleagues.stream().noneMatch(one -> one.userId().toString().equals(colleague)))
            errors.reject("colleague", t("casework.basket.colleague.missing"));
        return errors;
    }

    Errors checkUrgency() {
        var errors = Errors.none();
        if (!Urgency.isOne(urgency)) errors.reject("urgency", t("casework.basket.urgency.missing"));
        return errors;
    }
}
