package de.lotse.identity.intake;

import de.lotse.identity.intake.Intake.State;
import de.lotse.identity.intake.Reading.Beat;
import de.lotse.shared.Conflict;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a list, and takes it: in one transaction, and only if each row still does what was shown. */
@Component
class IntakeRun {

    private static final Beat UNSEEN = (done, total) -> {};

    private final Intakes intakes;
    private final IntakeRows rows;
    private final List<Reading> readings;
    private final TransactionTemplate transaction;

    IntakeRun(Intakes intakes, IntakeRows rows, List<Reading> readings, TransactionTemplate transaction) {
        this.intakes = intakes;
        this.rows = rows;
        this.readings = List.copyOf(readings);
        this.transaction = transaction;
    }

    void check(UUID id, Beat beat) {
        var planned = Objects.requireNonNull(transaction.execute(_ -> plan(id, beat)));
        transaction.executeWithoutResult(_ -> {
            rows.put(id, shown(planned));
            intakes.move(id, State.CHECKED, State.CHECKING);
        });
    }

    void take(UUID id) {
        if (!takenWhole(id))
            transaction.executeWithoutResult(_ -> {
                rows.put(id, shown(plan(id, UNSEEN)));
                intakes.changedSince(id);
            });
    }

    /** False if nothing was taken: a row would do something else by now, or somebody is quicker with the same name or person. */
    private boolean takenWhole(UUID id) {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> {
                var planned = plan(id, UNSEEN);
                if (!shown(planned).equals(rows.all(id))) return false;
                var changes = intakes.get(id).changes();
                rows.put(id, planned.stream().map(one -> one.carryOut(changes)).toList());
                intakes.taken(id);
                return true;
            }));
        } catch (DataIntegrityViolationException | Conflict _) {
            return false;
        }
    }

    private List<Planned> plan(UUID id, Beat beat) {
        var intake = intakes.get(id);
        var mapping = Objects.requireNonNull(intake.mapping());
        var below = intakes.table(id).lines().stream()
                .filter(line -> line.number() > mapping.headerRow())
                .toList();
        return reading(intake).plan(below, mapping.columns(), beat);
    }

    Reading reading(Intake intake) {
        return readings.stream()
                .filter(one -> one.kind() == intake.kind())
                .findFirst()
                .orElseThrow();
    }

    private static List<IntakeRow> shown(List<Planned> planned) {
        return planned.stream().map(Planned::row).toList();
    }
}
