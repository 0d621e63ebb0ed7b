package de.lotse.structure.measures;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import java.time.LocalDate;
import java.util.UUID;

/** Something that is done about a theme. */
public record Measure(UUID id, int version, String title, String leadUnit, LocalDate due, State state) {

    /** How far it is. */
    public enum State {
        PLANNED,
        RUNNING,
        DONE,
        DROPPED
    }

    public boolean isLate(LocalDate today) {
        return due.isBefore(today) && (state == State.PLANNED || state == State.RUNNING);
    }

    public String label(LocalDate today) {
        return t(isLate(today) ? "structure.measure.late" : "structure.measure.state." + state);
    }

    public Tone tone(LocalDate today) {
        if (isLate(today)) return Tone.DANGER;
        return switch (state) {
            case PLANNED, DROPPED -> Tone.NEUTRAL;
            case RUNNING -> Tone.INFO;
            case DONE -> Tone.SUCCESS;
        };
    }
}
