package de.lotse.tenancy;

import de.lotse.shared.NotFound;
import java.util.List;

/**
 * A code list as the current municipality has it.
 *
 * @param source the law, the standard or the decision its entries rest on
 * @param version of the municipality's changes; 0 as long as there is none
 * @param entries in their order, without those that were struck
 */
public record CodeList(String key, String title, String source, Keeper keeper, int version, List<CodeEntry> entries) {

    /** Who decides about the entries. */
    public enum Keeper {
        LAW,
        PRODUCT,
        TENANT
    }

    /** Throws {@link NotFound} for a code that is not in the list or was struck. */
    public CodeEntry entry(String code) {
        return entries.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public boolean changeable() {
        return keeper == Keeper.TENANT;
    }
}
