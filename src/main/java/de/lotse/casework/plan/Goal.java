package de.lotse.casework.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as one version of the plan words it.
 *
 * @param id the same in all versions
 * @param version counts the changes in a draft, so that two who edit it notice each other
 * @param ownWords how the person says it, in any language; empty as long as nobody has asked her
 * @param indicator how to tell that it is reached, may be empty
 */
record Goal(
        UUID id,
        int version,
        String lifeArea,
        String ownWords,
        String plainWords,
        String indicator,
        @Nullable LocalDate targetDate) {

    boolean saysTheSameAs(Goal other) {
        return GoalForm.of(this).equals(GoalForm.of(other));
    }
}
