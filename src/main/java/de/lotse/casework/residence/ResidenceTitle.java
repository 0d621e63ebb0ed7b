package de.lotse.casework.residence;

import de.lotse.casework.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A residence title or status of a person.
 *
 * @param title of the code list residence_title
 * @param nextReviewOn when somebody wants to look at it again
 * @param documentSeen whether the document itself was seen, not only heard of
 */
record ResidenceTitle(
        UUID id,
        int version,
        PersonId person,
        String title,
        Period period,
        @Nullable LocalDate nextReviewOn,
        boolean documentSeen,
        List<Condition> conditions,
        String note) {

    private static final String NO_TITLE = "NONE_OR_UNCLEAR";

    /** False for the entry that says that there is no valid paper. */
    boolean entitles() {
        return !title.equals(NO_TITLE);
    }
}
