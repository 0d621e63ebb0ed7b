package de.lotse.casework.bulk;

import de.lotse.casework.bulk.BulkRun.Chosen;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to get the inquiries that were chosen.
 *
 * @param row each {@code id.version}
 */
record InquiryOrderForm(
        List<String> row, String colleague, @Nullable UUID _once) {

    InquiryOrderForm {
        row = row == null ? List.of() : List.copyOf(row);
        colleague = colleague == null ? "" : colleague;
    }

    /** Without what is no row. */
    List<Chosen> chosen() {
        return Chosen.read(row);
    }
}
