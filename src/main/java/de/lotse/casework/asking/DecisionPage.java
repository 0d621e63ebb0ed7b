package de.lotse.casework.asking;

import de.lotse.casework.cases.CaseHead;
import de.lotse.web.Errors;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for the lead of a case.
 *
 * @param refused the request whose form has the errors
 */
record DecisionPage(
        CaseHead head,
        List<Row> rows,
        DecisionForm form,
        @Nullable UUID refused,
        Errors errors) {

    record Row(UUID id, UUID askerId, String asker, Instant at, String reason) {}

    /** One after the other: the oldest, or the one whose form has errors. */
    List<Row> next() {
        var first = rows.stream().filter(row -> row.id.equals(refused)).findFirst();
        return first.or(() -> rows.stream().findFirst()).stream().toList();
    }

    int later() {
        return Math.max(0, rows.size() - 1);
    }

    DecisionForm formOf(Row row) {
        return row.id.equals(refused) ? form : DecisionForm.EMPTY;
    }

    Errors errorsOf(Row row) {
        return row.id.equals(refused) ? errors : Errors.none();
    }
}
