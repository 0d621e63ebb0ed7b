package de.lotse.network.intake;

import de.lotse.network.entries.Entries;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.EntryWriter;
import de.lotse.network.entries.Kind;
import de.lotse.network.intake.Intake.Refused;
import de.lotse.network.intake.Planner.Beat;
import de.lotse.network.intake.drafts.Proposal;
import de.lotse.network.offers.ChangeLog.Action;
import de.lotse.network.offers.DirectoryRevision;
import de.lotse.network.texts.ImportedTexts;
import de.lotse.network.texts.TextKey;
import de.lotse.shared.Digest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what was planned for a file, entry by entry, and keeps what is known of each from now on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Taking {

    private final Entries entries;
    private final EntryWriter writer;
    private final ImportedTexts texts;
    private final IntakeRows rows;
    private final IntakeChanges changes;
    private final ExternalRecords records;
    private final DirectoryRevision revision;

    Taking(
            Entries entries,
            EntryWriter writer,
            ImportedTexts texts,
            IntakeRows rows,
            IntakeChanges changes,
            ExternalRecords records,
            DirectoryRevision revision) {
        this.entries = entries;
        this.writer = writer;
        this.texts = texts;
        this.rows = rows;
        this.changes = changes;
        this.records = records;
        this.revision = revision;
    }

    /** @throws Unwritable for an entry that the tables do not take */
    void carryOut(Intake intake, Plan plan, Beat beat) {
        var ordered = plan.inOrder();
        for (var i = 0; i < ordered.size(); i++) {
            write(ordered.get(i));
            beat.at(i, ordered.size());
        }
        var after = after(plan);
        for (var i = 0; i < plan.items().size(); i++)
            note(intake, i + 1, plan.items().get(i), after);
        records.gone(
                intake.sourceId(),
                plan.gone().stream()
                        .map(row -> ExternalRecord.key(row.entity(), row.externalId()))
                        .toList());
        rows.put(intake.id(), rowsAfter(plan));
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

    private Map<UUID, Entry> after(Plan plan) {
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
    private void note(Intake intake, int number, Item item, Map<UUID, Entry> after) {
        if (item.state == IntakeRow.State.REFUSED) return;
        var touched = isMade(item) || isChanged(item);
        changes.add(
                intake.id(),
                number,
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

    private static List<IntakeRow> rowsAfter(Plan plan) {
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
