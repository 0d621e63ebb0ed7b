package de.lotse.tenancy.codes;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a reference file; both ends of the validity are included, null is open. */
record ReferenceCode(
        String code,
        String label,
        int sort,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Map<String, String> attributes) {

    ReferenceCode {
        if (code.isBlank() || label.isBlank() || source.isBlank())
            throw new IllegalArgumentException("code, label and source are required: " + code + " in line " + sort);
    }

    String[] attributeNames() {
        return attributes.keySet().toArray(String[]::new);
    }

    String[] attributeValues() {
        return attributes.values().toArray(String[]::new);
    }
}
