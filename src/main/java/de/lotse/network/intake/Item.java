package de.lotse.network.intake;

import de.lotse.network.entries.Entry;
import de.lotse.network.entries.Kind;
import de.lotse.network.intake.IntakeRow.State;
import de.lotse.network.intake.drafts.Draft;
import de.lotse.shared.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the file on its way to what becomes of it. */
final class Item {

    final Draft draft;
    final @Nullable ExternalRecord record;
    final List<String> says = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();
    final List<Difference> differences = new ArrayList<>();
    final Map<String, String> fields = new HashMap<>();

    /** What becomes different in one that is there. */
    Map<String, String> changes = Map.of();

    /** What it gets in other languages. */
    ItemTexts texts;

    State state = State.NEW;

    /** Ours: one that is there, or that will be made; null as long as it is none. */
    @Nullable
    UUID target;

    @Nullable
    Entry here;

    /** The same as an earlier one of the file. */
    @Nullable
    Item twin;

    Item(Draft draft, @Nullable ExternalRecord record) {
        this.draft = draft;
        this.record = record;
        this.texts = ItemTexts.none(this);
        says.addAll(draft.says());
    }

    Kind kind() {
        return java.util.Objects.requireNonNull(draft.kind());
    }

    String entity() {
        return draft.kind() == null ? IntakeRow.OTHER : draft.kind().name();
    }

    /** Names it in a form. */
    String mark() {
        return Digest.hex(ExternalRecord.key(entity(), draft.externalId())).substring(0, 20);
    }

    boolean is(Kind kind) {
        return draft.kind() == kind;
    }

    boolean isTaken() {
        return state == State.NEW || state == State.CHANGE || state == State.SAME || state == State.DUPLICATE;
    }

    IntakeRow row(int number) {
        return new IntakeRow(
                number,
                draft.row(),
                entity(),
                draft.externalId(),
                draft.name(),
                state,
                says,
                questions,
                differences,
                texts.counts(),
                target);
    }
}
