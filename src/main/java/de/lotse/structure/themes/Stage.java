package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Tone;
import java.util.Arrays;
import java.util.List;

/** Where a theme stands, and the one table of what may come next. */
public enum Stage {
    COLLECTING,
    SUBMITTED,
    ACCEPTED,
    DEFERRED,
    REJECTED,
    ESCALATED,
    IN_PROJECT,
    FOR_APPROVAL,
    IMPLEMENTING,
    CHECKING,
    CLOSED;

    /** Who takes the step. */
    public enum By {
        /** Coordination asks a body. */
        SUBMISSION,
        /** A body, by a decision in a meeting. */
        BODY,
        /** Coordination, in setting a project group up. */
        MANDATE,
        /** Coordination, with a sentence about why. */
        COORDINATION
    }

    private record Step(Stage from, Stage to, By by) {}

    private static final List<Step> STEPS = List.of(
            new Step(COLLECTING, SUBMITTED, By.SUBMISSION),
            new Step(COLLECTING, CLOSED, By.COORDINATION),
            new Step(SUBMITTED, ACCEPTED, By.BODY),
            new Step(SUBMITTED, DEFERRED, By.BODY),
            new Step(SUBMITTED, REJECTED, By.BODY),
            new Step(SUBMITTED, ESCALATED, By.BODY),
            new Step(SUBMITTED, COLLECTING, By.COORDINATION),
            new Step(ACCEPTED, IN_PROJECT, By.MANDATE),
            new Step(ACCEPTED, CLOSED, By.COORDINATION),
            new Step(DEFERRED, SUBMITTED, By.SUBMISSION),
            new Step(DEFERRED, COLLECTING, By.COORDINATION),
            new Step(DEFERRED, CLOSED, By.COORDINATION),
            new Step(REJECTED, COLLECTING, By.COORDINATION),
            new Step(REJECTED, CLOSED, By.COORDINATION),
            new Step(ESCALATED, COLLECTING, By.COORDINATION),
            new Step(ESCALATED, CHECKING, By.COORDINATION),
            new Step(ESCALATED, CLOSED, By.COORDINATION),
            new Step(IN_PROJECT, FOR_APPROVAL, By.SUBMISSION),
            new Step(IN_PROJECT, CLOSED, By.COORDINATION),
            new Step(FOR_APPROVAL, IMPLEMENTING, By.BODY),
            new Step(FOR_APPROVAL, IN_PROJECT, By.BODY),
            new Step(IMPLEMENTING, CHECKING, By.COORDINATION),
            new Step(CHECKING, IMPLEMENTING, By.COORDINATION),
            new Step(CHECKING, CLOSED, By.COORDINATION),
            new Step(CLOSED, COLLECTING, By.COORDINATION));

    public boolean leadsTo(Stage to, By by) {
        return STEPS.contains(new Step(this, to, by));
    }

    /** Where this kind of step leads from here. */
    public List<Stage> next(By by) {
        return STEPS.stream()
                .filter(step -> step.from == this && step.by == by)
                .map(Step::to)
                .toList();
    }

    public String label() {
        return t("structure.stage." + name());
    }

    public boolean isOpen() {
        return this != CLOSED;
    }

    public Tone tone() {
        return switch (this) {
            case COLLECTING, DEFERRED, REJECTED -> Tone.NEUTRAL;
            case SUBMITTED, FOR_APPROVAL, ESCALATED -> Tone.WARNING;
            case ACCEPTED, IN_PROJECT, IMPLEMENTING, CHECKING -> Tone.INFO;
            case CLOSED -> Tone.SUCCESS;
        };
    }

    /** Whether its rules, hints and description may still be changed; what a body decides about must not change under its hands. */
    public boolean isEditable() {
        return Arrays.asList(COLLECTING, DEFERRED, ACCEPTED, IN_PROJECT, IMPLEMENTING, CHECKING)
                .contains(this);
    }
}
