package de.lotse.casework.transfers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in which cases changed hands.
 *
 * @param to last day of a substitution; null when the cases were assigned
 * @param cases in the order of their numbers
 */
record Transfer(
        UUID id,
        String giver,
        String taker,
        LocalDate from,
        @Nullable LocalDate to,
        String doneBy,
        Instant doneAt,
        List<Row> cases) {

    boolean isSubstitution() {
        return to != null;
    }

    long count(TransferResult result) {
        return cases.stream().filter(one -> one.result() == result).count();
    }

    record Row(String number, TransferResult result) {}
}
