package de.lotse.reporting.releases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that goes on running, as it was at its last step. Whoever contributes knows what he gave and took back himself; so a step is made
 * only when so many others have come or gone that the step could be shown by itself, and a number only shown when it has so many others.
 *
 * @param members the contributor of each of those counted
 * @param atLeast a multiple of the threshold; null while it is hidden
 */
record Running(Map<String, String> members, @Nullable Long atLeast) {

    Running {
        members = Map.copyOf(members);
    }

    /** Nothing was counted yet. */
    static final Running NONE = new Running(Map.of(), null);

    /** The next step; empty if it is too small. */
    Optional<Running> step(Map<String, String> now, int smallest) {
        var changed = new HashMap<String, String>();
        now.forEach((member, contributor) -> {
            if (!members.containsKey(member)) changed.put(member, contributor);
        });
        members.forEach((member, contributor) -> {
            if (!now.containsKey(member)) changed.put(member, contributor);
        });
        if (!isEnough(changed, smallest)) return Optional.empty();
        return Optional.of(new Running(now, isEnough(now, smallest) ? now.size() / smallest * (long) smallest : null));
    }

    /** Whether those whom the largest contributor does not know are enough. */
    static boolean isEnough(Map<String, String> members, int smallest) {
        var each = new HashMap<String, Integer>();
        members.values().forEach(contributor -> each.merge(contributor, 1, Integer::sum));
        var largest = each.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return members.size() - largest >= smallest;
    }
}
