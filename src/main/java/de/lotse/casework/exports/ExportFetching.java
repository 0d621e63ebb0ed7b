package de.lotse.casework.exports;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.exports.Export.Kind;
import de.lotse.casework.timeline.Timeline;
import de.lotse.documents.PieceCipher.Pieces;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides once more when the file is fetched, and notes that it has left the house. */
@Service
class ExportFetching {

    private final Exports exports;
    private final ExportPieces pieces;
    private final TakeableCases takeable;
    private final Timeline timeline;
    private final AccessLog log;
    private final Clock clock;

    ExportFetching(
            Exports exports,
            ExportPieces pieces,
            TakeableCases takeable,
            Timeline timeline,
            AccessLog log,
            Clock clock) {
        this.exports = exports;
        this.pieces = pieces;
        this.takeable = takeable;
        this.timeline = timeline;
        this.log = log;
        this.clock = clock;
    }

    /** Empty if there is nothing to fetch any more; what holds a case that was lost meanwhile is destroyed by it. */
    @Transactional
    public Optional<Fetched> fetch(UUID id) {
        var export = exports.mine(id);
        if (!export.isReady() || isExpired(export)) return Optional.empty();
        if (!takeable.holdsAll(export)) {
            exports.lose(id);
            return Optional.empty();
        }
        var now = clock.instant();
        if (export.kind().isWhole()) Scope.require(export.kind().roles());
        exports.disclose(export, now);
        note(export);
        if (export.kind() == Kind.CASE) timeline.add(new CaseId(export.cases().getFirst()), "exported", now, null, "");
        return Optional.of(new Fetched(export, pieces.open(id)));
    }

    /** Each case of a whole organisation has a row of its own, as if each were taken away by itself. */
    private void note(Export export) {
        if (!export.kind().isWhole()) {
            log.record(Action.EXPORT, "case", export.cases(), "MEMBERSHIP");
            return;
        }
        log.record(Action.EXPORT, "organisation", Scope.actor().organisation().value(), "ORGANISATION");
        log.recordEach(Action.EXPORT, "case", export.cases(), "ORGANISATION");
    }

    /** The last piece is on its way: what holds everything is fetched once. */
    @Transactional
    public void fetched(Fetched file) {
        if (file.export().kind().isWhole()) exports.delete(file.export().id());
    }

    private boolean isExpired(Export export) {
        return !Objects.requireNonNull(export.readyAt()).plus(Export.KEPT).isAfter(clock.instant());
    }

    /** Whoever withdraws the access while the file runs through the line stops it at the next piece. */
    @Transactional
    public byte[] piece(Fetched file, int number) {
        var export = file.export();
        if (!takeable.holdsAll(export)) throw new CaseLost();
        var last = number == export.pieces() - 1;
        return file.key()
                .decrypt(
                        pieces.get(export.id(), number).orElseThrow(CaseLost::new),
                        ExportPieces.place(export.id(), number, last));
    }

    record Fetched(Export export, Pieces key) {}
}
