package de.lotse.consent;

import de.lotse.consent.Consent.Withdrawn;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody said when she took a consent back, as it was taken down.
 *
 * @param at from when it counts: the moment in which she said so
 * @param on the day of that
 * @param note may be empty
 */
public record Withdrawal(Instant at, LocalDate on, WithdrawnHow how, String note) {

    public Withdrawn takenBy(UserId user) {
        return new Withdrawn(at, on, how, user, note);
    }

    /** The same for a consent that falls with another one: the words stand with that. */
    public Withdrawal withoutNote() {
        return new Withdrawal(at, on, how, "");
    }
}
