package de.lotse.staffing.striking;

import de.lotse.staffing.plan.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why it is struck.
 *
 * @param version of the unit or post that was shown
 */
record StrikeForm(String reason, int version, @Nullable UUID _once) {

    StrikeForm {
        reason = Typed.line(reason);
    }
}
