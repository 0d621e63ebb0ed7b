package de.lotse.casework.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a plan was agreed.
 *
 * @param witness who was there when it was agreed by word of mouth; else empty
 * @param explainedIn of the code list language
 * @param interpreting of the code list interpreter_mode
 * @param interpreter who interpreted, may be empty
 * @param nextMeetingAt time and place, may be empty
 */
record Agreement(
        LocalDate on,
        AgreedHow how,
        String witness,
        String explainedIn,
        String interpreting,
        String interpreter,
        @Nullable LocalDate nextMeetingOn,
        String nextMeetingAt) {}
