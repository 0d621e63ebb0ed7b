package de.lotse.casework.plan;

import de.lotse.kern.Tone;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A step as it is read, with its codes as words.
 *
 * @param who takes it
 * @param whom it is for, empty for everybody
 * @param barrier what stands against it, empty unless it is not possible
 */
record StepView(Step step, StepState state, String who, String whom, String kind, String legalDomain, String barrier) {

    /** Steps without a date come last. */
    static final Comparator<StepView> BY_DUE_DATE =
            Comparator.comparing(view -> view.step().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()));

    String anchor() {
        return "schritt-" + step.id();
    }

    boolean mayBecome(StepStatus other) {
        return state.status().mayBecome(other);
    }

    boolean isOverdue(LocalDate today) {
        return state.status().isOpen() && step.dueOn() != null && step.dueOn().isBefore(today);
    }

    Tone tone() {
        return switch (state.status()) {
            case PLANNED -> Tone.NEUTRAL;
            case RUNNING -> Tone.INFO;
            case DONE -> Tone.SUCCESS;
            case NOT_POSSIBLE -> Tone.WARNING;
        };
    }
}
