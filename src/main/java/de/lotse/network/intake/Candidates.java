package de.lotse.network.intake;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;

import de.lotse.network.entries.Entry;
import de.lotse.network.entries.EntryTraits;
import de.lotse.network.entries.FieldText;
import de.lotse.network.entries.Kind;
import de.lotse.network.likeness.Index;
import de.lotse.network.likeness.Likeness;
import de.lotse.network.likeness.Traits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What an entry of the file may be the same as, and how much speaks for it. */
final class Candidates {

    private static final double ALIKE = 0.72; // names of offers of one organisation
    private static final double NEARLY = 0.9; // „Beratung Mitte“ and „Beratung Süd“ are two

    private final Map<Kind, Map<UUID, Entry>> here;
    private final Index<Candidate> organisations = new Index<>();
    private final Map<UUID, List<Candidate>> offers = new HashMap<>();
    private final Map<UUID, List<Candidate>> places = new HashMap<>();
    private final Map<Item, List<Map<String, String>>> around = new HashMap<>();

    Candidates(Map<Kind, Map<UUID, Entry>> here, List<Item> items) {
        this.here = here;
        gather(items);
        index();
    }

    /** One that is here, or an item that will be made. */
    record Candidate(UUID id, String title, Traits traits, Optional<Item> item) {}

    /**
     * A candidate that is like an item.
     *
     * @param certain whether nobody has to be asked
     */
    record Found(Candidate candidate, double score, boolean certain, String reasons) {

        /** An entry that is made by this file has no id yet that would last; it is known by its own in the source. */
        String answer() {
            return candidate.item().map(item -> "wie-" + item.mark()).orElse("ist-" + candidate.id());
        }
    }

    /** What the file tells around each of its organisations: where it is, and how its offers are reached. */
    private void gather(List<Item> items) {
        var owners = new HashMap<String, Item>();
        items.stream()
                .filter(item -> item.is(Kind.ORGANISATION))
                .forEach(item -> owners.put(item.draft.externalId(), item));
        for (var item : items) {
            var owner = item.is(Kind.ORGANISATION) ? null : owners.get(item.draft.get("organisation_id"));
            if (owner != null)
                around.computeIfAbsent(owner, _ -> new ArrayList<>()).add(item.draft.fields());
        }
    }

    private void index() {
        var near = new HashMap<UUID, List<Map<String, String>>>();
        for (var kind : List.of(Kind.LOCATION, Kind.OFFER))
            here.getOrDefault(kind, Map.of()).values().forEach(entry -> {
                var owner = UUID.fromString(entry.get("organisation_id"));
                near.computeIfAbsent(owner, _ -> new ArrayList<>()).add(entry.fields());
                (kind == Kind.OFFER ? offers : places)
                        .computeIfAbsent(owner, _ -> new ArrayList<>())
                        .add(candidate(entry, EntryTraits.of(entry.fields())));
            });
        here.getOrDefault(Kind.ORGANISATION, Map.of()).values().forEach(entry -> {
            var traits = EntryTraits.of(entry.fields(), near.getOrDefault(entry.id(), List.of()));
            organisations.add(candidate(entry, traits), traits);
        });
    }

    private static Candidate candidate(Entry entry, Traits traits) {
        return new Candidate(entry.id(), FieldText.title(entry), traits, Optional.empty());
    }

    Traits traits(Item item) {
        return EntryTraits.of(item.draft.fields(), around.getOrDefault(item, List.of()));
    }

    /** @param owner its organisation; none for an organisation */
    List<Found> like(Kind kind, Traits traits, Optional<Item> owner) {
        return switch (kind) {
            case ORGANISATION -> organisations(traits);
            case LOCATION -> places(traits, owner.orElseThrow());
            case OFFER -> offers(traits, owner.orElseThrow());
        };
    }

    private List<Found> organisations(Traits traits) {
        return organisations.like(traits).stream()
                .map(one -> new Found(
                        one.entry(),
                        one.likeness().score(),
                        one.likeness().isCertain()
                                && !contradicts(traits, one.entry().traits()),
                        words(one.likeness())))
                .toList();
    }

    /** The same name, but neither address nor telephone nor mail agree where both tell one. */
    private static boolean contradicts(Traits one, Traits other) {
        var likeness = Likeness.of(one, other);
        return likeness.reasons().stream()
                .allMatch(reason -> reason == Likeness.Reason.NAME_SAME || reason == Likeness.Reason.TRUNK_SAME);
    }

    private List<Found> places(Traits traits, Item owner) {
        if (owner.target == null) return List.of();
        return places.getOrDefault(owner.target, List.of()).stream()
                .filter(one -> Likeness.of(traits, one.traits()).reasons().contains(Likeness.Reason.PLACE_SAME))
                .limit(1)
                .map(one -> new Found(one, 1, true, t("network.intake.reason.PLACE_SAME")))
                .toList();
    }

    private List<Found> offers(Traits traits, Item owner) {
        if (owner.target == null) return List.of();
        return offers.getOrDefault(owner.target, List.of()).stream()
                .filter(one -> likeness(traits, one) >= ALIKE)
                .map(one -> offer(traits, one))
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .toList();
    }

    /** Within one organisation the same name is the same offer, if it stands here; twice in one file it may be two courses. */
    private static Found offer(Traits traits, Candidate one) {
        var likeness = likeness(traits, one);
        var same = likeness == 1;
        var reason = t("network.intake.reason." + (same ? "NAME_SAME" : "NAME_ALIKE"));
        return new Found(
                one,
                likeness < NEARLY ? Likeness.SHOWN : likeness,
                same && one.item().isEmpty(),
                reason);
    }

    private static double likeness(Traits traits, Candidate one) {
        return traits.names().stream()
                .flatMap(a -> one.traits().names().stream().map(a::likeness))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static String words(Likeness likeness) {
        return likeness.reasons().stream()
                .map(reason -> t("network.intake.reason." + reason))
                .collect(joining(", "));
    }

    /** It will be made, so that a later one of the file may be the same. */
    void add(Item item, Traits traits, Optional<Item> owner) {
        var id = Objects.requireNonNull(item.target);
        var candidate = new Candidate(
                id,
                t("network.intake.row.named", Integer.toString(item.draft.row()), item.draft.name()),
                traits,
                Optional.of(item));
        if (item.is(Kind.ORGANISATION)) organisations.add(candidate, traits);
        else
            (item.is(Kind.OFFER) ? offers : places)
                    .computeIfAbsent(Objects.requireNonNull(owner.orElseThrow().target), _ -> new ArrayList<>())
                    .add(candidate);
    }
}
