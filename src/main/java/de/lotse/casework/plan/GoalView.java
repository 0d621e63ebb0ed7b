package de.lotse.casework.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it is read, with its codes as words and its steps.
 *
 * @param rating how far it is reached; null if nobody has said so yet
 */
record GoalView(Goal goal, String lifeArea, @Nullable GoalRating rating, List<StepView> steps) {

    boolean isReached() {
        return rating != null && rating.attainment() == Attainment.FULLY;
    }

    /** Where the page jumps to. */
    String anchor() {
        return "ziel-" + goal.id();
    }
}
