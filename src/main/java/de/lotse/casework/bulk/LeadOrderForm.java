package de.lotse.casework.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is to lead the cases that were chosen. */
record LeadOrderForm(
        List<UUID> row, String colleague, @Nullable UUID _once) {

    LeadOrderForm {
        row = row == null ? List.of() : List.copyOf(row);
        colleague = colleague == null ? "" : colleague;
    }
}
