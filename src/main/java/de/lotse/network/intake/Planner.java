package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.network.entries.Entries;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.FieldText;
import de.lotse.network.entries.Kind;
import de.lotse.network.intake.IntakeRow.State;
import de.lotse.network.intake.drafts.Draft;
import de.lotse.network.intake.drafts.Proposal;
import de.lotse.network.intake.drafts.Reading;
import de.lotse.network.texts.ImportedTexts;
import de.lotse.shared.Digest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What each entry of a file would do, by what stands here now. Does nothing. */
final class Planner {

    private final Decisions decisions;
    private final Map<String, ExternalRecord> records;
    private final Map<Kind, Map<UUID, Entry>> here;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Item> byKey = new HashMap<>();
    private final References references;
    private final Beat beat;
    private int done;

    private Planner(
            Decisions decisions, Map<String, ExternalRecord> records, Map<Kind, Map<UUID, Entry>> here, Beat beat) {
        this.decisions = decisions;
        this.records = records;
        this.here = here;
        this.references = new References(byKey, here, items);
        this.beat = beat;
    }

    /** Whoever waits, and is told how far it is. */
    @FunctionalInterface
    interface Beat {
        void at(int done, int total);
    }

    /** In the order in which they are shown. Inside a transaction. */
    static Plan plan(
            Reading reading,
            Decisions decisions,
            Map<String, ExternalRecord> records,
            Entries entries,
            ImportedTexts texts,
            Beat beat) {
        var planner = new Planner(decisions, records, everything(entries, records.values()), beat);
        reading.drafts().forEach(planner::add);
        planner.match(reading.drafts().size());
        planner.items.forEach(planner::compare);
        planner.translate(texts);
        return new Plan(planner.items, reading.complete() ? planner.gone().rows(planner.items.size()) : List.of());
    }

    /** All that are living, and what the source knows although it is archived here. */
    private static Map<Kind, Map<UUID, Entry>> everything(Entries entries, Collection<ExternalRecord> records) {
        var everything = new HashMap<Kind, Map<UUID, Entry>>();
        for (var kind : Kind.values()) {
            var living = new LinkedHashMap<>(entries.living(kind));
            var known = records.stream()
                    .filter(record -> record.entity().equals(kind.name()))
                    .map(ExternalRecord::entityId)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .filter(id -> !living.containsKey(id))
                    .toList();
            living.putAll(entries.read(kind, known));
            everything.put(kind, living);
        }
        return everything;
    }

    private void add(Draft draft) {
        var key = ExternalRecord.key(
                draft.kind() == null ? IntakeRow.OTHER : draft.kind().name(), draft.externalId());
        var record = records.get(key);
        var before = record == null ? List.<String>of() : record.accepted();
        var item = new Item(draft.repaired(one -> decisions.accepts(one, question(draft, one), before)), record);
        items.add(item);
        if (draft.refused()) item.state = State.REFUSED;
        var first = draft.refused() ? null : byKey.putIfAbsent(key, item);
        if (first != null) {
            item.state = State.REFUSED;
            item.says.add(t("network.intake.say.twice", Integer.toString(first.draft.row())));
        }
        if (draft.kind() == null && item.state == State.NEW) item.state = isKept(item) ? State.SAME : State.KEPT;
        propose(item, before);
    }

    private static boolean isKept(Item item) {
        return item.record != null && item.record.hash().equals(Digest.hex(item.draft.content()));
    }

    /** Each repair is asked for once in a row, whatever it touches there. */
    private void propose(Item item, List<String> before) {
        for (var one : item.draft.proposals()) {
            var key = question(item.draft, one);
            var asked = items.stream().skip(Math.max(0, items.size() - 6L)).anyMatch(other -> other.questions.stream()
                    .anyMatch(question -> question.key().equals(key)));
            if (asked) continue;
            var answer = decisions.accepts(one, key, before) ? Decisions.YES : Decisions.NO;
            item.questions.add(new Question(
                    key, t("network.intake.propose." + one.topic(), one.from(), one.to()), List.of(), answer, false));
        }
    }

    private static String question(Draft draft, Proposal proposal) {
        return Decisions.prefix(proposal.topic())
                + Digest.hex(draft.row() + proposal.key()).substring(0, 20);
    }

    private void match(int total) {
        var matches = new Matches(decisions, here, items);
        for (var kind : Kind.values())
            for (var item : items) {
                if (!item.is(kind) || item.state != State.NEW) continue;
                beat.at(Math.min(total, ++done), total);
                matches.match(item, owner(item));
            }
    }

    private Optional<Item> owner(Item item) {
        return Optional.ofNullable(
                byKey.get(ExternalRecord.key(Kind.ORGANISATION.name(), item.draft.get("organisation_id"))));
    }

    private Gone gone() {
        return new Gone(records.values(), byKey.keySet(), here);
    }

    private void compare(Item item) {
        if (!item.isTaken() || item.draft.kind() == null) return;
        item.fields.putAll(item.draft.fields());
        references.refer(item);
        if (item.twin != null) return;
        var stands = item.here;
        if (stands == null) item.draft.otherwise().forEach(item.fields::putIfAbsent);
        else if (stands.isArchived()) {
            item.says.add(t("network.intake.say.archived"));
            item.state = State.SAME;
        } else compare(item, stands);
    }

    private void compare(Item item, Entry stands) {
        var comparison = Comparison.of(stands, item.fields, item.record == null ? null : item.record.imported());
        differ(item, stands, comparison.taken(), true);
        differ(item, stands, comparison.kept(), false);
        item.changes = comparison.taken();
        var known = item.record != null && stands.id().equals(item.record.entityId());
        if (item.state != State.DUPLICATE)
            item.state = known && comparison.taken().isEmpty() ? State.SAME : State.CHANGE;
    }

    private void differ(Item item, Entry stands, Map<String, String> fields, boolean taken) {
        var text = new FieldText(references::nameOf);
        fields.forEach((field, said) -> item.differences.add(Difference.of(text, stands, field, said, taken)));
    }

    /** In how many languages, nobody is asked: what somebody has made of a text here stays. */
    private void translate(ImportedTexts texts) {
        var translated = items.stream()
                .filter(item -> !item.draft.texts().isEmpty() && item.isTaken() && item.twin == null)
                .filter(item -> item.here == null || !item.here.isArchived())
                .toList();
        var known = texts.read(translated.stream()
                .map(item -> item.here)
                .filter(Objects::nonNull)
                .map(one -> Objects.requireNonNull(one).id())
                .toList());
        for (var item : translated) {
            var stands = item.here;
            item.texts = ItemTexts.of(item, stands == null ? Map.of() : known.getOrDefault(stands.id(), Map.of()));
            if (item.state == State.SAME && !item.texts.taken().isEmpty()) item.state = State.CHANGE;
        }
    }
}
