package de.lotse.casework.members;

import de.lotse.casework.PersonId;
import de.lotse.kern.Option;
import java.util.UUID;

/**
 * Somebody of the household.
 *
 * @param id of the membership, not of the person
 * @param role of the code list household_role
 * @param isClient whether the case is named after this person
 * @param current whether the person belongs to the household today; older records may still name one who left
 * @param merged whether the person was found to be another one, who is named instead
 */
public record CaseMember(
        UUID id,
        PersonId person,
        String name,
        String role,
        boolean isClient,
        boolean current,
        boolean alive,
        boolean merged) {

    public boolean livesThere() {
        return current && alive;
    }

    /** The person, to be chosen from a list. */
    public Option option() {
        return new Option(person.value().toString(), name);
    }
}
