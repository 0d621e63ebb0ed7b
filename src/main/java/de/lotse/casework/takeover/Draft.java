package de.lotse.casework.takeover;

import de.lotse.casework.people.PartialDate;
import de.lotse.casework.search.NameEntry;
import de.lotse.shared.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was understood.
 *
 * @param household what the rows of one household have in common; empty for somebody alone
 * @param role code list household_role, or {@link #CLIENT}
 * @param names empty if there is none to be read
 * @param district code list district; empty if it is not known
 * @param opened null where it is missing: members of a household need none
 * @param problems without repair the row is not taken over
 * @param hints what is left out
 */
record Draft(
        int row,
        String household,
        String role,
        List<NameEntry> names,
        PartialDate birth,
        String gender,
        List<Spoken> languages,
        String title,
        @Nullable LocalDate titleUntil,
        List<String> domains,
        String district,
        CaseFacts facts,
        List<String> problems,
        List<String> hints) {

    static final String CLIENT = "CLIENT";

    String name() {
        return names.isEmpty() ? "" : names.getFirst().display();
    }

    boolean isClient() {
        return role.equals(CLIENT);
    }

    /** @param level code list language_level */
    record Spoken(String language, String level) {}

    /**
     * What a row says of the case; counts in the row of the client.
     *
     * @param institution that showed the way, code list referring_institution; empty if it is not known
     * @param renewBy null exactly if there is no consent on paper
     */
    record CaseFacts(
            @Nullable UserId lead,
            @Nullable LocalDate opened,
            @Nullable LocalDate lastContact,
            @Nullable LocalDate reminder,
            int consultations,
            String institution,
            @Nullable LocalDate consentOn,
            @Nullable LocalDate renewBy) {}
}
