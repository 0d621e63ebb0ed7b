package de.lotse.casework.walkin;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came today.
 *
 * @param number of the day
 * @param name or a nickname; may be empty
 * @param language of the code list language, or empty
 * @param caller who called her in; null as long as nobody has
 */
record WalkIn(
        UUID id,
        int number,
        String name,
        String concern,
        String language,
        boolean urgent,
        Instant arrivedAt,
        State state,
        @Nullable Caller caller) {

    static final String PATH = "/sprechstunde";

    String path() {
        return PATH + "/" + id;
    }

    String path(String part) {
        return path() + "/" + part;
    }

    /** By what she is called. */
    String label() {
        return name.isEmpty() ? t("casework.walkin.number", number) : name;
    }

    boolean waits() {
        return state == State.WAITING;
    }

    /** Whether this account has called her in and talks with her now. */
    boolean isWith(UUID account) {
        return state == State.CALLED && caller != null && caller.id().equals(account);
    }

    /** {@code 25 Min.} */
    String waited(Instant now) {
        var until = caller == null ? now : caller.at();
        return Formats.minutes(
                (int) Math.max(0, Duration.between(arrivedAt, until).toMinutes()));
    }

    enum State {
        WAITING,
        CALLED,
        ENDED
    }

    /** How a visit ends. */
    enum Outcome {
        ADVICE,
        INQUIRY,
        CASE,
        DONE,
        LEFT
    }

    /** @param name empty for an account that is gone */
    record Caller(UUID id, String name, Instant at) {}
}
