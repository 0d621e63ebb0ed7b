package de.lotse.tenancy;

import de.lotse.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The code lists as the current municipality keeps them. Only lists with {@link CodeList#changeable} are changed; the
 * others answer {@link IllegalArgumentException}. Every change says which version of the list it was made on and answers
 * false if somebody else has changed the list since. Callers have checked who may.
 */
public interface CodeLists {

    /** All lists by their titles, with their entries. */
    List<CodeList> all();

    /** Throws {@link NotFound} if there is no such list. */
    CodeList get(String key);

    /** Adds an entry of the municipality's own at the end; its code is made from the label. */
    boolean add(CodeList list, String label, @Nullable LocalDate from, @Nullable LocalDate to);

    /** Label and validity; the beginning of an entry that came with Lotse stays. */
    boolean change(CodeList list, CodeEntry entry);

    /** Puts an entry at this place of the order, counted from 0. */
    boolean move(CodeList list, CodeEntry entry, int place);

    /** Takes an own entry back that nothing uses; where it is written all the same, its label stays readable. */
    boolean strike(CodeList list, CodeEntry entry);
}
