package de.lotse.casework.plan;

import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that comes from elsewhere: from a case that was taken over, or from a conference. It concerns everybody of the case.
 *
 * @param responsible CLIENT, CASE_MANAGER or ORGANISATION
 * @param organisation who takes it, empty where it is one of the others
 * @param kind of the code list support_action
 */
public record NewStep(
        String what,
        String responsible,
        String organisation,
        String kind,
        @Nullable LocalDate dueOn) {

    Step of(UUID goal) {
        return new Step(
                Ids.next(), goal, 0, what, Responsible.valueOf(responsible), organisation, "", kind, "", dueOn, null);
    }
}
