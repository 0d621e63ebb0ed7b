package de.lotse.casework.finding;

import de.lotse.casework.finding.NameWords.Part;
import java.util.HashMap;
import java.util.Map;

/** The best way to lay typed words on the words of a stored name, each word used once. */
final class NameScore {
    static final double PLAUSIBLE = 0.75;
    private static final double UNASKED_WORDS = 0.05;
    private static final double MISSING_PARTICLE = 0.02;
    private static final double IMPOSSIBLE = -1000;

    private final NameWords typed;
    private final NameWords stored;
    private final Map<Integer, Double> known = new HashMap<>();
    private final Map<Integer, Double> likeness = new HashMap<>();

    private NameScore(NameWords typed, NameWords stored) {
        this.typed = typed;
        this.stored = stored;
    }

    static double of(NameWords typed, NameWords stored) {
        long asked = typed.singles().stream().filter(part -> !part.particle()).count();
        if (asked == 0 || stored.count() == 0) return 0;

        double sum = new NameScore(typed, stored).best(0, 0);
        return sum < 0 ? 0 : Math.clamp(sum / asked, PLAUSIBLE, 1);
    }

    private double best(int at, int used) {
        if (at == typed.count()) return unasked(used);
        int state = at << 16 | used;
        var before = known.get(state);
        if (before != null) return before;

        double best = typed.parts().get(at).particle() ? best(at + 1, used) - MISSING_PARTICLE : IMPOSSIBLE;
        for (var asked : typed.parts()) if (asked.from() == at) best = Math.max(best, laid(asked, used));
        known.put(state, best);
        return best;
    }

    private double laid(Part asked, int used) {
        double best = IMPOSSIBLE;
        for (var there : stored.parts()) {
            if ((used & there.mask()) != 0 || (asked.joined() && there.joined())) continue;
            double likeness = likeness(asked, there);
            if (likeness < PLAUSIBLE) continue;
            best = Math.max(best, likeness * weight(asked) + best(asked.to(), used | there.mask()));
        }
        return best;
    }

    // Particles count for nothing, whether they stand alone or in Abd-al-Rahman.
    private long weight(Part asked) {
        return typed.singles().subList(asked.from(), asked.to()).stream()
                .filter(part -> !part.particle())
                .count();
    }

    private double likeness(Part asked, Part there) {
        int pair = (asked.from() * 16 + asked.to()) * 256 + there.from() * 16 + there.to();
        return likeness.computeIfAbsent(pair, p -> WordLikeness.between(asked.word(), there.word()));
    }

    private double unasked(int used) {
        int words = stored.count();
        return -UNASKED_WORDS * (words - Integer.bitCount(used)) / words;
    }
}
