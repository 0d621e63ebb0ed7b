package de.lotse.network.intake;

import de.lotse.network.entries.Entries;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.EntryWriter;
import de.lotse.network.entries.Kind;
import de.lotse.network.intake.Intake.Refused;
import de.lotse.network.intake.Intake.State;
import de.lotse.network.intake.Planner.Beat;
import de.lotse.network.intake.drafts.Proposal;
import de.lotse.network.intake.drafts.Reading;
import de.lotse.network.intake.drafts.Sources;
import de.lotse.network.intake.drafts.Sources.Form;
import de.lotse.network.offers.ChangeLog.Action;
import de.lotse.network.offers.DirectoryRevision;
import de.lotse.network.texts.ImportedTexts;
import de.lotse.network.texts.TextKey;
import de.lotse.shared.Conflict;
import de.lotse.shared.Digest;
import de.lotse.tables.TableFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a file, and takes it: in one transaction, and only if each entry still does what was shown. */
@Component
class TakeRun {

    private static final Beat UNSEEN = (done, total) -> {};

    private final Intakes intakes;
    private final IntakeRows rows;
    private final ExternalRecords records;
    private final IntakeChanges changes;
    private final Entries entries;
    private final ImportedTexts texts;
    private final EntryWriter writer;
    private final Sources sources;
    private final ImportTopics topics;
    private final DirectoryRevision revision;
    private final TransactionTemplate transaction;

    TakeRun(
            Intakes intakes,
            IntakeRows rows,
            ExternalRecords records,
            IntakeChanges changes,
            Entries entries,
            ImportedTexts texts,
            EntryWriter writer,
            Sources sources,
            ImportTopics topics,
            DirectoryRevision revision,
            TransactionTemplate transaction) {
        this.intakes = intakes;
        this.rows = rows;
        this.records = records;
        this.changes = changes;
        this.entries = entries;
        this.texts = texts;
        this.writer = writer;
        this.sources = sources;
        this.topics = topics;
        this.revision = revision;
        this.transaction = transaction;
    }

    void check(UUID id, Beat beat) {
        var planned = Objects.requireNonNull(transaction.execute(_ -> plan(intakes.get(id), beat)));
        transaction.executeWithoutResult(_ -> {
            rows.put(id, planned.rows());
            intakes.unknownTopics(id, planned.unknownTopics());
            intakes.move(id, State.CHECKED, State.CHECKING);
        });
    }

    void take(UUID id, Beat beat) {
        switch (takenWhole(id, beat)) {
            case Taken() -> {}
            case ChangedSince() ->
                transaction.executeWithoutResult(_ -> {
                    rows.put(id, plan(intakes.get(id), UNSEEN).rows());
                    intakes.changedSince(id);
                });
            case Unfit(var entry) -> transaction.executeWithoutResult(_ -> intakes.refused(id, entry));
        }
    }

    private sealed interface Outcome {}

    private record Taken() implements Outcome {}

    /** Nothing was taken: an entry would do something else by now, or somebody edits one of them at this moment. */
    private record ChangedSince() implements Outcome {}

    /** Nothing was taken: the tables do not take an entry, whenever it comes. */
    private record Unfit(Refused entry) implements Outcome {}

    private Outcome takenWhole(UUID id, Beat beat) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                var intake = intakes.get(id);
                var plan = plan(intake, UNSEEN);
                if (!isAsShown(plan.rows(), rows.all(id))) return new ChangedSince();
                new Taking(intake, plan, beat).carryOut();
                intakes.taken(id);
                return new Taken();
            }));
        } catch (Unwritable e) {
            return new Unfit(e.entry());
        } catch (DataIntegrityViolationException | Conflict _) {
            return new ChangedSince();
        }
    }

    private static boolean isAsShown(List<IntakeRow> now, List<IntakeRow> shown) {
        return now.size() == shown.size()
                && IntStream.range(0, now.size()).allMatch(i -> now.get(i).isAsShown(shown.get(i)));
    }

    Plan plan(Intake intake, Beat beat) {
        return Planner.plan(reading(intake), intake.decisions(), records.of(intake.sourceId()), entries, texts, beat);
    }

    private Reading reading(Intake intake) {
        var content = intakes.file(intake.id());
        if (intake.form() != Form.LIST) return sources.read(content, intake.form(), topics.of(intake.sourceId()));
        var mapping = Objects.requireNonNull(intake.mapping());
        return sources.read(
                TableFile.read(content, mapping.sheet()),
                mapping.headerRow(),
                mapping.columns(),
                topics.of(intake.sourceId()));
    }

    /** One import that is carried out. */
    private final class Taking {

        private final Intake intake;
        private final Plan plan;
        private final Beat beat;
        private final Map<Item, Integer> numbers = new HashMap<>();

        Taking(Intake intake, Plan plan, Beat beat) {
            this.intake = intake;
            this.plan = plan;
            this.beat = beat;
        }

        void carryOut() {
            plan.items().forEach(item -> numbers.put(item, numbers.size() + 1));
            var ordered = plan.inOrder();
            for (var i = 0; i < ordered.size(); i++) {
                write(ordered.get(i));
                beat.at(i, ordered.size());
            }
            var after = after();
            plan.items().forEach(item -> note(item, after));
            records.gone(
                    intake.sourceId(),
                    plan.gone().stream()
                            .map(row -> ExternalRecord.key(row.entity(), row.externalId()))
                            .toList());
            rows.put(intake.id(), rowsAfter());
            revision.touch();
        }

        private void write(Item item) {
            try {
                writeWhole(item);
            } catch (DataIntegrityViolationException e) {
                if (!Unwritable.isOfTheEntry(e)) throw e;
                throw new Unwritable(new Refused(item.draft.row(), item.draft.name()), e);
            }
        }

        private void writeWhole(Item item) {
            if (isMade(item)) writer.create(item.kind(), Objects.requireNonNull(item.target), item.fields);
            else if (!item.changes.isEmpty() && isChanged(item))
                writer.update(Objects.requireNonNull(item.here), item.changes, Action.UPDATE);
            item.texts
                    .taken()
                    .forEach((key, text) -> texts.put(
                            Objects.requireNonNull(item.target), TextKey.of(key).orElseThrow(), text));
        }

        private static boolean isMade(Item item) {
            return item.draft.kind() != null && item.isTaken() && item.here == null && item.twin == null;
        }

        private static boolean isChanged(Item item) {
            return item.isTaken()
                    && item.here != null
                    && !(item.changes.isEmpty() && item.texts.taken().isEmpty());
        }

        private Map<UUID, Entry> after() {
            var after = new HashMap<UUID, Entry>();
            for (var kind : Kind.values()) {
                Collection<UUID> touched = plan.items().stream()
                        .filter(item -> item.is(kind) && (isMade(item) || isChanged(item)))
                        .map(item -> Objects.requireNonNull(item.target))
                        .toList();
                if (!touched.isEmpty()) after.putAll(entries.read(kind, touched));
            }
            return after;
        }

        /** What is known of the entry from now on; what was refused is forgotten, so that it comes again once it is repaired. */
        private void note(Item item, Map<UUID, Entry> after) {
            if (item.state == IntakeRow.State.REFUSED) return;
            var touched = isMade(item) || isChanged(item);
            changes.add(
                    intake.id(),
                    Objects.requireNonNull(numbers.get(item)),
                    item,
                    isChanged(item) ? item.here : null,
                    touched ? after.get(Objects.requireNonNull(item.target)) : null);
            records.put(intake.sourceId(), record(item));
        }

        private ExternalRecord record(Item item) {
            var draft = item.draft;
            var taken = item.isTaken() ? item.target : null;
            var accepted = draft.proposals().stream()
                    .filter(one -> isAccepted(item, one))
                    .map(one -> one.key())
                    .toList();
            return new ExternalRecord(
                    item.entity(),
                    draft.externalId(),
                    taken,
                    draft.name(),
                    Digest.hex(draft.content()),
                    said(item),
                    draft.kept(),
                    accepted,
                    null);
        }

        /** What the source says, with our ids in place of its own. */
        private static Map<String, String> said(Item item) {
            var said = new HashMap<>(item.draft.fields());
            said.replaceAll((field, text) -> item.fields.getOrDefault(field, text));
            said.putAll(item.texts.known());
            return said;
        }

        /** Once it is carried out, the word as it stood is not there any more. */
        private static boolean isAccepted(Item item, Proposal one) {
            if (one.sets().isEmpty())
                return item.draft.fields().values().stream().noneMatch(text -> text.contains(one.from()));
            return one.sets().entrySet().stream()
                    .allMatch(set -> item.draft.get(set.getKey()).equals(set.getValue()));
        }

        private List<IntakeRow> rowsAfter() {
            var done = new ArrayList<IntakeRow>();
            for (var row : plan.rows()) {
                var item = row.number() <= plan.items().size() ? plan.items().get(row.number() - 1) : null;
                done.add(item == null ? row : row.done(stateAfter(item), item.target));
            }
            return done;
        }

        private static IntakeRow.State stateAfter(Item item) {
            if (isMade(item)) return IntakeRow.State.MADE;
            return isChanged(item) ? IntakeRow.State.CHANGED : item.isTaken() ? IntakeRow.State.SAME : item.state;
        }
    }
}
