package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.network.entries.Entry;
import de.lotse.network.entries.Kind;
import de.lotse.network.intake.Candidates.Found;
import de.lotse.network.intake.IntakeRow.State;
import de.lotse.network.intake.Question.Choice;
import de.lotse.network.likeness.Likeness;
import de.lotse.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds for an entry of the file the one that it is, or may be, here or earlier in the file. */
final class Matches {

    private static final int MOST = 4; // to choose from

    private final Decisions decisions;
    private final Map<Kind, Map<UUID, Entry>> here;
    private final Candidates candidates;

    Matches(Decisions decisions, Map<Kind, Map<UUID, Entry>> here, List<Item> items) {
        this.decisions = decisions;
        this.here = here;
        this.candidates = new Candidates(here, items);
    }

    void match(Item item, Optional<Item> owner) {
        if (!item.is(Kind.ORGANISATION) && owner.filter(Item::isTaken).isEmpty()) {
            item.state = State.SKIP;
            item.says.add(t("network.intake.say.owner.skipped"));
            return;
        }
        if (isKnown(item)) return;
        var traits = candidates.traits(item);
        decide(item, candidates.like(item.kind(), traits, owner));
        if (item.state == State.SKIP || item.here != null || item.twin != null) return;
        item.target = Ids.next();
        candidates.add(item, traits, owner);
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

    private void decide(Item item, List<Found> found) {
        var key = "gleich-" + item.mark();
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
        become(item, chosen, found);
    }

    private void become(Item item, String chosen, List<Found> found) {
        found.stream()
                .limit(MOST)
                .forEach(one -> item.says.add(
                        t("network.intake.say.alike", one.candidate().title(), one.reasons())));
        found.stream().filter(one -> chosen.equals(one.answer())).findFirst().ifPresent(one -> same(item, one));
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
                .filter(one ->
                        known || found.stream().anyMatch(it -> it.answer().equals(one)));
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
                                        one.answer(),
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
