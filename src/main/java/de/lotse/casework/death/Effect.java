package de.lotse.casework.death;

import de.lotse.casework.CaseId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a death stopped or changed in a case.
 *
 * @param item the appointment, reminder or deadline; else the member of the household
 * @param version that the item had afterwards
 * @param before the role that a member had until then; null for other things
 * @param toTell somebody outside has to be told by hand, and nobody has noted that yet
 */
record Effect(
        UUID id,
        CaseId caseId,
        Kind kind,
        UUID item,
        int version,
        @Nullable String before,
        boolean byHand,
        boolean toTell) {

    /** {@code TASK} is a reminder that the entry itself has made. */
    enum Kind {
        APPOINTMENT,
        REMINDER,
        DEADLINE,
        TASK,
        CLIENT
    }
}
