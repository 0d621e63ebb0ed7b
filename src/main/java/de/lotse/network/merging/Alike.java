package de.lotse.network.merging;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.lotse.network.entries.Entries;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.EntryTraits;
import de.lotse.network.entries.FieldText;
import de.lotse.network.entries.Kind;
import de.lotse.network.likeness.Index;
import de.lotse.network.likeness.Likeness;
import de.lotse.network.likeness.Likeness.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds entries that may be one: organisations anywhere, places and offers within one organisation. */
@Component
class Alike {

    private static final int MOST = 50;

    private final Entries entries;
    private final Merges merges;

    Alike(Entries entries, Merges merges) {
        this.entries = entries;
        this.merges = merges;
    }

    /** Two that may be one, and what speaks for it. */
    record Found(Pair pair, String one, String other, double score, String reasons) {}

    /** The likest first, without those of whom somebody knows that they are two. */
    List<Found> pairs(Kind kind) {
        var living = entries.living(kind).values();
        var distinct = merges.distinct(kind);
        Collection<List<Entry>> groups = kind == Kind.ORGANISATION
                ? List.of(List.copyOf(living))
                : living.stream()
                        .collect(groupingBy(entry -> entry.get("organisation_id")))
                        .values();
        var around = kind == Kind.ORGANISATION ? placesByOwner() : Map.<String, List<Map<String, String>>>of();
        var found = new ArrayList<Found>();
        groups.forEach(group -> found.addAll(among(kind, group, around)));
        return found.stream()
                .filter(one -> !distinct.contains(one.pair()))
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(MOST)
                .toList();
    }

    private Map<String, List<Map<String, String>>> placesByOwner() {
        return entries.living(Kind.LOCATION).values().stream()
                .collect(groupingBy(entry -> entry.get("organisation_id"), mapping(Entry::fields, toList())));
    }

    private static List<Found> among(Kind kind, List<Entry> group, Map<String, List<Map<String, String>>> around) {
        var index = new Index<Entry>();
        var found = new ArrayList<Found>();
        Set<Pair> seen = new HashSet<>();
        for (var entry : group) {
            var traits = EntryTraits.of(
                    entry.fields(), around.getOrDefault(entry.id().toString(), List.of()));
            for (var like : index.like(traits, 0)) {
                var pair = Pair.of(entry.id(), like.entry().id());
                if (counts(kind, like.likeness()) && seen.add(pair))
                    found.add(found(entry, like.entry(), like.likeness()));
            }
            index.add(entry, traits);
        }
        return found;
    }

    private static boolean counts(Kind kind, Likeness likeness) {
        return switch (kind) {
            case ORGANISATION -> likeness.asks();
            case LOCATION -> likeness.reasons().contains(Reason.PLACE_SAME);
            case OFFER -> likeness.reasons().contains(Reason.NAME_SAME);
        };
    }

    private static Found found(Entry one, Entry other, Likeness likeness) {
        var first = one.id().toString().compareTo(other.id().toString()) <= 0 ? one : other;
        var second = first == one ? other : one;
        return new Found(
                Pair.of(one.id(), other.id()),
                FieldText.title(first),
                FieldText.title(second),
                likeness.score(),
                likeness.reasons().stream()
                        .map(reason -> t("network.intake.reason." + reason))
                        .collect(joining(", ")));
    }
}
