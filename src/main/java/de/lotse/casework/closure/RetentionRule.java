package de.lotse.casework.closure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a closed file is kept. Three years is the usual choice for counselling files and a proposal of this
 * software; the municipality settles it with its data protection officer.
 *
 * @param note the rule it rests on; null while nothing was settled
 */
record RetentionRule(int years, @Nullable String note) {

    static final RetentionRule PROPOSAL = new RetentionRule(3, null);

    /** The last day on which the file is kept. */
    LocalDate until(LocalDate closedOn) {
        return closedOn.plusYears(years);
    }
}
