package de.lotse.network.likeness;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds entries that are like one, without comparing each with each: two that have no key in common are not alike. */
public final class Index<T> {

    private static final int TOO_COMMON = 300; // „Beratung“ tells nothing

    private final Map<String, List<T>> byKey = new HashMap<>();
    private final Map<T, Traits> traits = new HashMap<>();

    public void add(T entry, Traits its) {
        traits.put(entry, its);
        its.keys().forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>())
                .add(entry));
    }

    /** Those that are worth showing, the likest first. */
    public List<Found<T>> like(Traits its) {
        return like(its, Likeness.SHOWN);
    }

    /** @param least score */
    public List<Found<T>> like(Traits its, double least) {
        Set<T> candidates = new LinkedHashSet<>();
        for (var key : its.keys()) {
            var those = byKey.getOrDefault(key, List.of());
            if (key.startsWith("n:") || those.size() <= TOO_COMMON) candidates.addAll(those);
        }
        return candidates.stream()
                .map(one -> new Found<>(one, Likeness.of(its, traits.getOrDefault(one, its))))
                .filter(found -> found.likeness().score() >= least)
                .sorted(comparingDouble((Found<T> found) -> found.likeness().score())
                        .reversed())
                .toList();
    }

    /** One that is like it. */
    public record Found<T>(T entry, Likeness likeness) {}
}
