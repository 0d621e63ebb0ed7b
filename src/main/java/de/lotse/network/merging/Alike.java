package de.lotse.network.merging;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import de.lotse.network.entries.Entries;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.EntryTraits;
import de.lotse.network.entries.FieldText;
import de.lotse.network.entries.Kind;
import de.lotse.network.likeness.Likeness;
import de.lotse.network.likeness.Likeness.Reason;
import de.lotse.network.likeness.Traits;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds entries that may be one: organisations anywhere, places and offers within one organisation. */
@Component
class Alike {

    private static final int MOST = 50;
    private static final int LOOKED_AT = 4 * MOST; // the keys promise more than a comparison keeps

    private final Entries entries;
    private final Likely likely;

    Alike(Entries entries, Likely likely) {
        this.entries = entries;
        this.likely = likely;
    }

    /** Two that may be one, and what speaks for it. */
    record Found(Pair pair, String one, String other, double score, String reasons) {}

    /** The likest first, without those of whom somebody knows that they are two. */
    List<Found> pairs(Kind kind) {
        var pairs = likely.of(kind, LOOKED_AT);
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(toSet());
        var read = entries.read(kind, ids);
        var around = kind == Kind.ORGANISATION ? placesOf(ids) : Map.<String, List<Map<String, String>>>of();
        return pairs.stream()
                .filter(pair -> read.containsKey(pair.one()) && read.containsKey(pair.other()))
                .flatMap(pair -> compared(kind, of(pair.one(), read), of(pair.other(), read), around))
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(MOST)
                .toList();
    }

    private static Entry of(UUID id, Map<UUID, Entry> read) {
        return Objects.requireNonNull(read.get(id));
    }

    private Map<String, List<Map<String, String>>> placesOf(Collection<UUID> organisations) {
        return entries.referring(Kind.LOCATION, "organisation_id", organisations).values().stream()
                .filter(entry -> !entry.isArchived())
                .collect(groupingBy(entry -> entry.get("organisation_id"), mapping(Entry::fields, toList())));
    }

    private static Stream<Found> compared(
            Kind kind, Entry one, Entry other, Map<String, List<Map<String, String>>> around) {
        var likeness = Likeness.of(traits(one, around), traits(other, around));
        return counts(kind, likeness) ? Stream.of(found(one, other, likeness)) : Stream.empty();
    }

    private static Traits traits(Entry entry, Map<String, List<Map<String, String>>> around) {
        return EntryTraits.of(entry.fields(), around.getOrDefault(entry.id().toString(), List.of()));
    }

    private static boolean counts(Kind kind, Likeness likeness) {
        return switch (kind) {
            case ORGANISATION -> likeness.asks();
            case LOCATION -> likeness.reasons().contains(Reason.PLACE_SAME);
            case OFFER -> likeness.reasons().contains(Reason.NAME_SAME);
        };
    }

    private static Found found(Entry one, Entry other, Likeness likeness) {
        return new Found(
                Pair.of(one.id(), other.id()),
                FieldText.title(one),
                FieldText.title(other),
                likeness.score(),
                likeness.reasons().stream()
                        .map(reason -> t("network.intake.reason." + reason))
                        .collect(joining(", ")));
    }
}
