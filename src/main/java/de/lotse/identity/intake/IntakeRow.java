package de.lotse.identity.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes or became of one row.
 *
 * @param administrates whether it gives the role of an administrator
 * @param name of the person or organisation, as far as it can be read
 * @param mail address for the invitation; may be empty
 * @param account that was made or changed
 */
record IntakeRow(
        int number,
        State state,
        boolean administrates,
        String name,
        String mail,
        List<String> messages,
        @Nullable UUID account) {

    IntakeRow {
        messages = List.copyOf(messages);
    }

    IntakeRow done(State other, @Nullable UUID made) {
        return new IntakeRow(number, other, administrates, name, mail, messages, made);
    }

    enum State {
        NEW,
        /** An account exists with other rights. */
        CHANGE,
        SAME,
        /** Exists and stays as it is, although the list says something else. */
        KEPT,
        PROBLEM,
        MADE,
        CHANGED
    }
}
