package de.lotse.casework.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** From one version of a report to the next: what came or went between them could be told by taking one from the other. */
final class Step {

    private Step() {}

    /** Whether a number that both show differs by fewer than may be shown. Minutes follow the consultations. */
    static boolean isTooSmall(Collection<Figure> before, Collection<Figure> after, int smallest) {
        Map<Cell, Long> shown = new HashMap<>();
        for (var figure : before) if (figure.shown() != null) shown.put(figure.cell(), figure.shown());
        for (var figure : after) {
            var was = shown.get(figure.cell());
            if (was == null || figure.shown() == null || figure.cell().measure().isDuration()) continue;
            var difference = Math.abs(figure.shown() - was);
            if (difference > 0 && difference < smallest) return true;
        }
        return false;
    }
}
