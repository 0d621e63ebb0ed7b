package de.lotse.casework.household;

import de.lotse.casework.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the household as the list shows them.
 *
 * @param originalName the name in its own script; empty if none is recorded
 * @param role label of the code list household_role
 * @param age in words; empty if it is not known
 * @param comingOfAge a warning; empty if there is none
 * @param died „verstorben am …“; empty for somebody who lives
 * @param languages labels, the mother tongue first
 * @param custody who has custody of a minor
 */
record Member(
        PersonId id,
        String name,
        String originalName,
        String role,
        String age,
        boolean minor,
        String comingOfAge,
        String died,
        boolean addressProtected,
        List<String> languages,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Custody> custody) {

    /** @param signs whether this person signs for the minor */
    record Custody(String name, boolean signs) {}

    boolean lacksCustody() {
        return minor && custody.isEmpty();
    }
}
