package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.network.entries.Entries;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.EntryWriter;
import de.lotse.network.entries.FieldText;
import de.lotse.network.intake.Intake.State;
import de.lotse.network.intake.Planner.Beat;
import de.lotse.network.offers.ChangeLog.Action;
import de.lotse.network.texts.ImportedTexts;
import de.lotse.network.texts.TextKey;
import de.lotse.shared.Conflict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an import back: what it made and nobody has touched goes, what it changed is as before; the rest stays and is named. */
@Component
class UndoRun {

    private static final Set<IntakeRow.State> DONE = Set.of(IntakeRow.State.UNDONE, IntakeRow.State.STAYED);

    private final Intakes intakes;
    private final IntakeRows rows;
    private final IntakeChanges changes;
    private final ExternalRecords records;
    private final Entries entries;
    private final EntryWriter writer;
    private final ImportedTexts texts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    UndoRun(
            Intakes intakes,
            IntakeRows rows,
            IntakeChanges changes,
            ExternalRecords records,
            Entries entries,
            EntryWriter writer,
            ImportedTexts texts,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.intakes = intakes;
        this.rows = rows;
        this.changes = changes;
        this.records = records;
        this.entries = entries;
        this.writer = writer;
        this.texts = texts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void undo(UUID id, Beat beat) {
        var source = Objects.requireNonNull(transaction.execute(_ -> intakes.get(id)))
                .sourceId();
        var all = Objects.requireNonNull(transaction.execute(_ -> changes.backwards(id)));
        var done = Objects.requireNonNull(transaction.execute(_ -> rows.all(id).stream()
                .filter(row -> DONE.contains(row.state()))
                .map(IntakeRow::number)
                .collect(Collectors.toSet())));
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(i);
            if (!done.contains(one.number())) undo(id, source, one);
            beat.at(i, all.size());
        }
        transaction.executeWithoutResult(_ -> intakes.move(id, State.UNDONE, State.UNDOING));
    }

    private void undo(UUID id, UUID source, IntakeChange change) {
        List<String> says;
        try {
            says = Objects.requireNonNull(transaction.execute(_ -> {
                var stays = back(change);
                if (stays.isEmpty()) forget(source, change);
                var ended = stays.isEmpty() ? IntakeRow.State.UNDONE : IntakeRow.State.STAYED;
                if (change.isTouched()) rows.ended(id, change.number(), ended, stays);
                return stays;
            }));
        } catch (DataIntegrityViolationException | Conflict _) { // something that was added since refers to it
            says = List.of(t("network.intake.say.needed"));
            var stays = says;
            transaction.executeWithoutResult(_ -> rows.ended(id, change.number(), IntakeRow.State.STAYED, stays));
        }
    }

    /** What stays, in words; nothing if it is as it was. */
    private List<String> back(IntakeChange change) {
        var after = change.after();
        var entity = change.entityId();
        if (after == null || entity == null) return List.of();
        var kind = change.kind().orElseThrow();
        var now = entries.read(kind, List.of(entity)).get(entity);
        if (now == null) return List.of();
        return change.before() == null ? removed(now, after) : restored(now, change.before(), after);
    }

    private List<String> removed(Entry now, Map<String, String> after) {
        var edited = edited(now, after, after.keySet());
        var translated = texts(after);
        translated.forEach((key, text) -> {
            if (!texts.stands(now.id(), key, text)) edited.add(key.label());
        });
        if (!edited.isEmpty()) return List.of(t("network.intake.say.edited", String.join(", ", edited)));
        if (isRelied(now.id())) return List.of(t("network.intake.say.relied"));
        translated.forEach((key, text) -> texts.takeBack(now.id(), key, text, null));
        writer.delete(now);
        return List.of();
    }

    private List<String> restored(Entry now, Map<String, String> before, Map<String, String> after) {
        var imported = after.keySet().stream()
                .filter(field -> TextKey.of(field).isEmpty())
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .collect(Collectors.toSet());
        var back = new HashMap<String, String>();
        var edited = edited(now, after, imported);
        imported.stream()
                .filter(field -> now.get(field).equals(after.get(field)))
                .forEach(field -> back.put(field, before.getOrDefault(field, "")));
        if (!back.isEmpty()) writer.update(now, back, Action.UPDATE);
        texts(after).forEach((key, text) -> {
            if (!texts.takeBack(now.id(), key, text, before.get(key.toString()))) edited.add(key.label());
        });
        return edited.isEmpty() ? List.of() : List.of(t("network.intake.say.edited", String.join(", ", edited)));
    }

    private static List<String> edited(Entry now, Map<String, String> after, Set<String> fields) {
        var edited = new ArrayList<String>();
        fields.stream()
                .sorted()
                .filter(field -> TextKey.of(field).isEmpty())
                .filter(field -> !now.get(field).equals(after.getOrDefault(field, "")))
                .forEach(field -> edited.add(FieldText.label(now.kind(), field)));
        return edited;
    }

    /** What came in other languages. */
    private static Map<TextKey, String> texts(Map<String, String> after) {
        var texts = new HashMap<TextKey, String>();
        after.forEach((field, text) -> TextKey.of(field).ifPresent(key -> texts.put(key, text)));
        return texts;
    }

    /** Somebody has confirmed or translated it, has it on a slip, or works with it. */
    private boolean isRelied(UUID id) {
        return jdbc.sql("""
                        select exists (select 1 from network.verification where offer_id = :id)
                            or exists (select 1 from network.translation where owner_id = :id and (origin <> 'IMPORT' or reviewed_at is not null))
                            or exists (select 1 from network.proposal where offer_id = :id)
                            or exists (select 1 from network.confirmation_link where offer_id = :id)
                            or exists (select 1 from network.referral_slip where offer_id = :id)
                            or exists (select 1 from network.liaison_agreement where organisation_id = :id)
                            or exists (select 1 from network.liaison_meeting where organisation_id = :id)
                            or exists (select 1 from network.liaison_request where organisation_id = :id)""").param("id", id).query(Boolean.class).single();
    }

    private void forget(UUID source, IntakeChange change) {
        var before = change.recordBefore();
        if (before == null) records.delete(source, change.entity(), change.externalId());
        else records.put(source, before);
    }
}
