package de.lotse.identity.intake;

import de.lotse.identity.intake.IntakeRow.State;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a row would do.
 *
 * @param work does it and answers whom it made or changed; nothing where nothing is to be done
 */
record Planned(IntakeRow row, @Nullable Supplier<@Nullable UUID> work) {

    /** @param changes whether rights of accounts that exist already are changed */
    IntakeRow carryOut(boolean changes) {
        if (work == null) return row;
        if (row.state() == State.NEW) return row.done(State.MADE, work.get());
        return changes ? row.done(State.CHANGED, work.get()) : row.done(State.KEPT, null);
    }
}
