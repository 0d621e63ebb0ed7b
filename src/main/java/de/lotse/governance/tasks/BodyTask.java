package de.lotse.governance.tasks;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.kern.Tone;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task.
 *
 * @param member the seat of whoever does it; null for an account without one
 * @param user the account of whoever does it; null for somebody from outside
 * @param decision from which it follows, with its number
 */
public record BodyTask(
        UUID id,
        int version,
        UUID body,
        @Nullable UUID meeting,
        @Nullable UUID decision,
        String decisionNumber,
        String title,
        String note,
        @Nullable UUID member,
        @Nullable UUID user,
        String owner,
        @Nullable LocalDate dueOn,
        State state,
        @Nullable LocalDate endedOn) {

    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    public String path() {
        return Body.path(body) + "/aufgaben/" + id;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Computed, never kept. */
    public String stateWords(LocalDate today) {
        if (!isOpen() && endedOn != null) return t("governance.task.ended." + state, Formats.date(endedOn));
        return dueOn == null ? t("governance.task.open") : Formats.due(dueOn, today);
    }

    public Tone tone(LocalDate today) {
        if (!isOpen()) return state == State.DONE ? Tone.SUCCESS : Tone.NEUTRAL;
        return dueOn != null && dueOn.isBefore(today) ? Tone.DANGER : Tone.NEUTRAL;
    }
}
