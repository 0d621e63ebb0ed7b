package de.lotse.tenancy;

import de.lotse.shared.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The code lists (languages, states, residence titles, …) as the municipality of the current scope has them: what came
 * with the installation changes only when the application starts, what a municipality keeps itself, when it says so
 * ({@link CodeLists}; other nodes know within ten seconds). Every method throws {@link IllegalArgumentException} for a list that does not exist.
 */
public interface Codes {

    /** The entries that are valid on the day, in the order of the list. */
    List<CodeOption> options(String list, LocalDate on);

    /** The districts of a tenant that are valid on the day, in its order; empty if none are recorded. */
    List<CodeOption> districts(TenantId tenant, LocalDate on);

    /** The German label; for an unknown code the code itself, so that old records stay readable. */
    String label(String list, String code);

    /** Whether the code exists and is valid on the day; both ends of its validity are included. */
    boolean isValid(String list, String code, LocalDate on);

    /** The entry whatever its validity, or null if there is no such code. */
    @Nullable
    CodeOption find(String list, String code);

    /** The first day on which a code is offered; null if it has no beginning, was struck, or if there is no such code. */
    @Nullable
    LocalDate firstDay(String list, String code);

    /** The last day on which a code is offered; null if it has no end, or if there is no such code. */
    @Nullable
    LocalDate lastDay(String list, String code);
}
