package de.lotse.tenancy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a code list as the municipality has it, with both ends of its validity included and null where they are open.
 *
 * @param shippedLabel what it was called when it came with Lotse; null for one of the municipality's own
 * @param needed whether the software writes it itself or counts by it, so that it is never ended
 */
public record CodeEntry(
        String code,
        String label,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        @Nullable String shippedLabel,
        boolean needed) {

    public boolean own() {
        return shippedLabel == null;
    }

    public boolean renamed() {
        return shippedLabel != null && !shippedLabel.equals(label);
    }

    public boolean isValid(LocalDate on) {
        return (validFrom == null || !on.isBefore(validFrom)) && (validTo == null || !on.isAfter(validTo));
    }

    public CodeEntry named(String name) {
        return new CodeEntry(code, name, validFrom, validTo, source, shippedLabel, needed);
    }

    public CodeEntry valid(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new CodeEntry(code, label, from, to, source, shippedLabel, needed);
    }
}
