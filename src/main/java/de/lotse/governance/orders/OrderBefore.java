package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalDate;

/** What was ordered, as it stood until somebody changed it. */
public record OrderBefore(
        String title, String wording, String bodyName, LocalDate orderedOn, Instant changedAt, String changedBy) {

    public String words() {
        return t(
                "governance.order.before.words",
                bodyName,
                Formats.date(orderedOn),
                Formats.dateTime(changedAt),
                changedBy);
    }
}
