package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.takeover.Takeover.State;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import de.lotse.web.Jobs.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes back every case of a list on which nobody has worked; the others stay and are named. */
@Component
class UndoRun {

    private final Takeovers takeovers;
    private final TakeoverRows rows;
    private final CaseRemoval removal;
    private final CaseCipher cipher;
    private final TransactionTemplate transaction;

    UndoRun(
            Takeovers takeovers,
            TakeoverRows rows,
            CaseRemoval removal,
            CaseCipher cipher,
            TransactionTemplate transaction) {
        this.takeovers = takeovers;
        this.rows = rows;
        this.removal = removal;
        this.cipher = cipher;
        this.transaction = transaction;
    }

    void run(UUID id, Progress progress) {
        var byCase = new LinkedHashMap<UUID, List<TakeoverRow>>();
        for (var row : Objects.requireNonNull(transaction.execute(status -> rows.all(id)))) {
            if (row.caseId() != null && row.state() == TakeoverRow.State.TAKEN)
                byCase.computeIfAbsent(row.caseId(), _ -> new ArrayList<>()).add(row);
        }
        var done = 0;
        for (var one : byCase.entrySet()) {
            undo(id, one.getKey(), one.getValue());
            progress.at(++done, byCase.size());
        }
        transaction.executeWithoutResult(status -> takeovers.move(id, State.UNDONE, State.UNDOING));
    }

    private void undo(UUID id, UUID caseId, List<TakeoverRow> of) {
        if (removed(id, caseId, of)) {
            cipher.destroy(Scope.actor().tenant(), caseId);
        } else {
            var kept = of.stream()
                    .map(row -> row.with(
                            TakeoverRow.State.KEPT,
                            List.of(t("casework.takeover.say.kept", Integer.toString(row.number()))),
                            caseId))
                    .toList();
            transaction.executeWithoutResult(status -> rows.put(id, kept));
        }
    }

    private boolean removed(UUID id, UUID caseId, List<TakeoverRow> of) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var numbers = of.stream().map(TakeoverRow::number).toList();
                if (!rows.lock(id, numbers).contains(TakeoverRow.State.TAKEN)) return true; // by another run
                if (removal.isTouched(caseId)) return false;
                removal.remove(caseId);
                rows.put(id, of.stream().map(TakeoverRow::undone).toList());
                return true;
            }));
        } catch (DataIntegrityViolationException _) { // something that was added since refers to the case or its people
            return false;
        }
    }
}
