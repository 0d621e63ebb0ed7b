package de.lotse.network.intake;

import de.lotse.network.entries.Entries;
import de.lotse.network.intake.Intake.Refused;
import de.lotse.network.intake.Intake.State;
import de.lotse.network.intake.Planner.Beat;
import de.lotse.network.intake.drafts.Reading;
import de.lotse.network.intake.drafts.Sources;
import de.lotse.network.intake.drafts.Sources.Form;
import de.lotse.network.texts.ImportedTexts;
import de.lotse.shared.Conflict;
import de.lotse.tables.TableFile;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a file, and takes it: in one transaction, and only if each entry still does what was shown ({@link Taking}). */
@Component
class TakeRun {

    private static final Beat UNSEEN = (done, total) -> {};

    private final Intakes intakes;
    private final IntakeRows rows;
    private final ExternalRecords records;
    private final Entries entries;
    private final ImportedTexts texts;
    private final Sources sources;
    private final ImportTopics topics;
    private final Taking taking;
    private final TransactionTemplate transaction;

    TakeRun(
            Intakes intakes,
            IntakeRows rows,
            ExternalRecords records,
            Entries entries,
            ImportedTexts texts,
            Sources sources,
            ImportTopics topics,
            Taking taking,
            TransactionTemplate transaction) {
        this.intakes = intakes;
        this.rows = rows;
        this.records = records;
        this.entries = entries;
        this.texts = texts;
        this.sources = sources;
        this.topics = topics;
        this.taking = taking;
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
                taking.carryOut(intake, plan, beat);
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
}
