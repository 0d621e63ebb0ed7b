package de.lotse.casework.conferences;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said about an item; what was not written is empty.
 *
 * @param ownView how the person whose case it is sees it, in her words
 * @param step what comes next
 * @param stepWho {@link #PERSON}, the id of a participant, or empty
 * @param stepUntil null without a next step
 * @param stepGoal the goal of the plan to which the next step is added; null where it becomes a reminder
 * @param present ids of the participants who were there
 */
record ItemMinutes(
        int version,
        String said,
        String decision,
        String ownView,
        String step,
        String stepWho,
        @Nullable LocalDate stepUntil,
        @Nullable UUID stepGoal,
        boolean personPresent,
        List<UUID> present) {

    static final String PERSON = "PERSON";
}
