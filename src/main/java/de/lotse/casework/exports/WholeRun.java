package de.lotse.casework.exports;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.handingover.HandingOver;
import de.lotse.casework.handingover.Part;
import de.lotse.shared.Scope;
import de.lotse.web.Jobs.Progress;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the file of a whole organisation or municipality: read in one snapshot, written piece by piece beside it. */
@Component
class WholeRun {

    private final Exports exports;
    private final ExportPieces pieces;
    private final HandingOver handingOver;
    private final AccessLog log;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate beside;
    private final Clock clock;

    WholeRun(
            Exports exports,
            ExportPieces pieces,
            HandingOver handingOver,
            AccessLog log,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.exports = exports;
        this.pieces = pieces;
        this.handingOver = handingOver;
        this.log = log;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void make(Export export, Progress progress) {
        Scope.require(export.kind().roles());
        var id = export.id();
        var stream = new PieceStream(id, pieces, Objects.requireNonNull(beside.execute(_ -> pieces.begin(id))), beside);
        var part = Part.valueOf(export.kind().name());
        var written = Objects.requireNonNull(snapshot.execute(_ -> handingOver.write(
                part,
                stream,
                clock.instant(),
                (done, total) -> beside.executeWithoutResult(_ -> progress.at(done, total)))));
        stream.close();
        beside.executeWithoutResult(_ -> {
            exports.holds(id, written.cases());
            exports.finish(id, stream.pieces(), stream.size(), written.rows(), clock.instant());
            log.record(
                    Action.EXPORT, "organisation", Scope.actor().organisation().value(), "ORGANISATION");
        });
    }
}
