package de.lotse.casework.exports;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.exports.CaseArchive.Decided;
import de.lotse.casework.exports.Export.Format;
import de.lotse.casework.exports.Export.Kind;
import de.lotse.casework.exports.Export.State;
import de.lotse.casework.lists.ListContent;
import de.lotse.casework.lists.ListContent.Content;
import de.lotse.casework.lists.ListContent.Row;
import de.lotse.casework.lists.TableMade;
import de.lotse.tables.CsvMade;
import de.lotse.web.Jobs.Progress;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the file, as the person who asked for it: every piece of work begins with the question whether she may see all of it still. */
@Component
class ExportRun {

    private final Exports exports;
    private final ExportPieces pieces;
    private final TakeableCases takeable;
    private final CaseArchive archive;
    private final List<ListContent> lists;
    private final AccessLog log;
    private final WholeRun whole;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExportRun(
            Exports exports,
            ExportPieces pieces,
            TakeableCases takeable,
            CaseArchive archive,
            List<ListContent> lists,
            AccessLog log,
            WholeRun whole,
            TransactionTemplate transaction,
            Clock clock) {
        this.exports = exports;
        this.pieces = pieces;
        this.takeable = takeable;
        this.archive = archive;
        this.lists = lists;
        this.log = log;
        this.whole = whole;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run(UUID id, Progress progress) {
        var export = in(() -> exports.mine(id));
        if (export.state() != State.WORKING) return;
        try {
            make(export, progress);
        } catch (CaseLost _) {
            transaction.executeWithoutResult(_ -> exports.lose(id));
        }
    }

    private void make(Export export, Progress progress) {
        if (export.kind().isWhole()) {
            whole.make(export, progress);
            return;
        }
        var decided = new DecidedAnew(export);
        var stream = new PieceStream(export.id(), pieces, decided.run(() -> pieces.begin(export.id())), transaction);
        var now = clock.instant();
        Map<String, Integer> manifest;
        if (export.kind() == Kind.CASE) {
            manifest = archive.write(new CaseId(export.cases().getFirst()), stream, now, decided, progress);
        } else {
            var table = decided.run(() -> table(export));
            var bytes = bytes(export.format(), table);
            stream.write(bytes, 0, bytes.length);
            manifest = Map.of(export.kind().name(), table.rows().size());
        }
        stream.close();
        decided.run(() -> {
            exports.finish(export.id(), stream.pieces(), stream.size(), manifest, clock.instant());
            log.record(Action.EXPORT, "case", export.cases(), "MEMBERSHIP");
            return true;
        });
    }

    /** The rows as they are now, but of nobody who was not counted when it was asked for. */
    private Content table(Export export) {
        var content = lists.stream()
                .filter(list -> list.kind().equals(export.kind().name()))
                .findFirst()
                .orElseThrow()
                .of(export.filter());
        var counted = new HashSet<>(export.cases());
        var rows = content.rows().stream()
                .filter(row -> row.caseId() == null || counted.contains(row.caseId()))
                .toList();
        return new Content(content.title(), content.columns(), rows);
    }

    private static byte[] bytes(Format format, Content table) {
        var rows = table.rows().stream().map(Row::cells).toList();
        if (format == Format.XLSX) return TableMade.xlsx(table.title(), table.columns(), rows);
        var csv = new CsvMade();
        csv.line(table.columns());
        rows.forEach(csv::line);
        return csv.bytes();
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private final class DecidedAnew implements Decided {

        private final Export export;

        DecidedAnew(Export export) {
            this.export = export;
        }

        @Override
        public <T> T run(Supplier<T> work) {
            return in(() -> {
                if (!takeable.holdsAll(export.cases())) throw new CaseLost();
                return work.get();
            });
        }
    }
}
