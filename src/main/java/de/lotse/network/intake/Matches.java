package de.lotse.network.intake;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;

import de.lotse.network.entries.Entry;
import de.lotse.network.entries.EntryTraits;
import de.lotse.network.entries.FieldText;
import de.lotse.network.entries.Kind;
import de.lotse.network.intake.IntakeRow.State;
import de.lotse.network.intake.Question.Choice;
import de.lotse.network.likeness.Index;
import de.lotse.network.likeness.Likeness;
import de.lotse.network.likeness.Traits;
import de.lotse.shared.Digest;
import de.lotse.shared.Ids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds for an entry of the file the one that it is, or may be, here or earlier in the file. */
final class Matches {

    private static final int MOST = 4; // to choose from
    private static final double ALIKE = 0.72; // names of offers of one organisation
    private static final double NEARLY = 0.9; // „Beratung Mitte“ and „Beratung Süd“ are two

    private final Decisions decisions;
    private final Map<Kind, Map<UUID, Entry>> here;
    private final Index<Candidate> organisations = new Index<>();
    private final Map<UUID, List<Candidate>> offers = new HashMap<>();
    private final Map<UUID, List<Candidate>> places = new HashMap<>();
    private final Map<Item, List<Map<String, String>>> around = new HashMap<>();

    Matches(Decisions decisions, Map<Kind, Map<UUID, Entry>> here, List<Item> items) {
        this.decisions = decisions;
        this.here = here;
        gather(items);
        index();
    }

    /** One that is here, or an item that will be made. */
    private record Candidate(UUID id, String title, Traits traits, Optional<Item> item) {}

    private record Found(Candidate candidate, double score, boolean certain, String reasons) {}

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

    void match(Item item, Optional<Item> owner) {
        var traits = EntryTraits.of(item.draft.fields(), around.getOrDefault(item, List.of()));
        if (!item.is(Kind.ORGANISATION) && owner.filter(Item::isTaken).isEmpty()) {
            item.state = State.SKIP;
            item.says.add(t("network.intake.say.owner.skipped"));
            return;
        }
        if (isKnown(item)) return;
        var found =
                switch (item.kind()) {
                    case ORGANISATION -> organisations(traits);
                    case LOCATION -> places(traits, owner.orElseThrow());
                    case OFFER -> offers(traits, owner.orElseThrow());
                };
        decide(item, found);
        if (item.state == State.SKIP || item.here != null || item.twin != null) return;
        item.target = Ids.next();
        remember(item, traits, owner);
    }

    /** The source has told of it before: it is what it was then. */
    private boolean isKnown(Item item) {
        var record = item.record;
        if (record == null || record.entityId() == null) return false;
        var entry = here.getOrDefault(item.kind(), Map.of()).get(record.entityId());
        if (entry == null) return false;
        item.target = entry.id();
        item.here = entry;
        return true;
    }

    private void remember(Item item, Traits traits, Optional<Item> owner) {
        var id = java.util.Objects.requireNonNull(item.target);
        var candidate = new Candidate(
                id,
                t("network.intake.row.named", Integer.toString(item.draft.row()), item.draft.name()),
                traits,
                Optional.of(item));
        if (item.is(Kind.ORGANISATION)) organisations.add(candidate, traits);
        else
            (item.is(Kind.OFFER) ? offers : places)
                    .computeIfAbsent(
                            java.util.Objects.requireNonNull(owner.orElseThrow().target), _ -> new ArrayList<>())
                    .add(candidate);
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

    private void decide(Item item, List<Found> found) {
        var key = "gleich-"
                + Digest.hex(ExternalRecord.key(item.entity(), item.draft.externalId()))
                        .substring(0, 20);
        var certain = found.stream().filter(Found::certain).toList();
        var answer = decisions.answer(key).flatMap(one -> stillThere(one, found));
        if (answer.isEmpty() && certain.size() == 1) {
            same(item, certain.getFirst());
            return;
        }
        var leftOut = item.record != null && item.record.entityId() == null;
        var asks = !leftOut && found.stream().anyMatch(one -> one.score() >= Likeness.ASKS);
        var chosen = answer.orElse(leftOut ? "weglassen" : asks ? "" : "neu");
        if (!item.is(Kind.LOCATION)) item.questions.addFirst(question(key, item, found, chosen, asks));
        if (leftOut && answer.isEmpty()) item.says.add(t("network.intake.say.left.out"));
        found.stream()
                .limit(MOST)
                .forEach(one -> item.says.add(
                        t("network.intake.say.alike", one.candidate().title(), one.reasons())));
        found.stream().filter(one -> chosen.equals(value(one))).findFirst().ifPresent(one -> same(item, one));
        if (chosen.equals("weglassen")) item.state = State.SKIP;
        else if (item.here == null && item.twin == null && !found.isEmpty()) item.state = State.DUPLICATE;
        if (chosen.equals("neu")) item.state = State.NEW;
    }

    /** Nobody who was not asked whether two are the same has said that they are not. */
    private static Optional<String> stillThere(String answer, List<Found> found) {
        if (answer.equals(Decisions.YES)) return Optional.of("weglassen");
        if (answer.equals(Decisions.NO)) return found.isEmpty() ? Optional.of("neu") : Optional.empty();
        var known = answer.equals("neu") || answer.equals("weglassen");
        return Optional.of(answer)
                .filter(one -> known || found.stream().anyMatch(it -> value(it).equals(one)));
    }

    /** An entry that is made by this file has no id yet that would last; it is known by its own in the source. */
    private static String value(Found one) {
        return one.candidate()
                .item()
                .map(item -> "wie-"
                        + Digest.hex(ExternalRecord.key(item.entity(), item.draft.externalId()))
                                .substring(0, 20))
                .orElse("ist-" + one.candidate().id());
    }

    private static Question question(String key, Item item, List<Found> found, String chosen, boolean asks) {
        if (found.isEmpty()) {
            var answer = chosen.equals("weglassen") ? Decisions.YES : Decisions.NO;
            return new Question(key, t("network.intake.leave", item.draft.name()), List.of(), answer, false);
        }
        var choices = Stream.concat(
                        found.stream()
                                .limit(MOST)
                                .map(one -> new Choice(
                                        value(one),
                                        t(
                                                "network.intake.choice.same",
                                                one.candidate().title()))),
                        Stream.of(
                                new Choice("neu", t("network.intake.choice.new")),
                                new Choice("weglassen", t("network.intake.choice.skip"))))
                .toList();
        return new Question(key, t("network.intake.question", item.draft.name()), choices, chosen, asks);
    }

    private void same(Item item, Found found) {
        var candidate = found.candidate();
        item.target = candidate.id();
        item.state = State.SAME;
        item.twin = candidate.item().orElse(null);
        item.here = here.getOrDefault(item.kind(), Map.of()).get(candidate.id());
        var shown = t("network.intake.say.same", candidate.title(), found.reasons());
        if (item.is(Kind.LOCATION) && item.twin != null) return;
        item.says.removeIf(said -> said.startsWith(
                t("network.intake.say.alike", candidate.title(), "").strip()));
        item.says.add(shown);
    }
}
