package de.lotse.casework.takeover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one row.
 *
 * @param name of the person, as far as it can be read
 */
record TakeoverRow(
        int number,
        State state,
        @Nullable Decision decision,
        String name,
        List<String> messages,
        @Nullable UUID caseId) {

    TakeoverRow {
        messages = List.copyOf(messages);
    }

    TakeoverRow with(State other, List<String> said, @Nullable UUID newCase) {
        return new TakeoverRow(number, other, decision, name, said, newCase);
    }

    /** Taken back, and nobody is named any more. */
    TakeoverRow undone() {
        return new TakeoverRow(number, State.UNDONE, null, "", List.of(), null);
    }

    /** What becomes or became of it. */
    enum State {
        READY,
        PROBLEM,
        WAITING,
        DUPLICATE,
        SKIPPED,
        TAKEN,
        FAILED,
        UNDONE,
        KEPT
    }

    /** What to do about somebody who may be known already. */
    enum Decision {
        SKIP,
        TAKE
    }
}
