package de.lotse.casework.files;

import de.lotse.casework.timeline.Timeline;
import de.lotse.documents.Blobs;
import de.lotse.documents.Verdict;
import de.lotse.documents.VirusScanner;
import de.lotse.tenancy.EachOrganisation;
import de.lotse.tenancy.Organisations.Organisation;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** In the background: shows the virus scanner what it has not seen, and deletes what was uploaded and never saved. */
@Component
class FileCare {

    /** How long a file waits to be saved. */
    static final Duration WAITS = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(FileCare.class);
    private static final int AT_ONCE = 200;

    private final EachOrganisation organisations;
    private final CaseDocuments documents;
    private final IncomingFiles incoming;
    private final Blobs blobs;
    private final VirusScanner scanner;
    private final Timeline timeline;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileCare(
            EachOrganisation organisations,
            CaseDocuments documents,
            IncomingFiles incoming,
            Blobs blobs,
            VirusScanner scanner,
            Timeline timeline,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisations = organisations;
        this.documents = documents;
        this.incoming = incoming;
        this.blobs = blobs;
        this.scanner = scanner;
        this.timeline = timeline;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void checkWhatIsUnchecked() {
        if (!scanner.answers()) return;
        organisations.run(this::check);
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetWhatWasNeverSaved() {
        var before = clock.instant().minus(WAITS);
        organisations.inTransaction(organisation -> {
            var gone = incoming.forget(before);
            if (gone > 0) LOG.info("Deleted {} uploaded files of {} that were never saved", gone, organisation.id());
        });
    }

    private void check(Organisation organisation) {
        var unchecked = inTransaction(() -> documents.unchecked(AT_ONCE));
        var checked = 0;
        for (var document : unchecked) {
            var content = inTransaction(() -> blobs.load(document.blob()));
            var verdict = scanner.scan(content); // outside a transaction: it may take its time
            if (verdict.equals(Verdict.UNCHECKED) && !scanner.answers()) break;
            inTransaction(() -> note(document, verdict));
            checked++;
        }
        if (checked > 0) LOG.info("The virus scanner was shown {} files of {}", checked, organisation.id());
    }

    private boolean note(CaseDocuments.Unchecked document, Verdict verdict) {
        blobs.note(document.blob(), verdict);
        if (!verdict.isInfected()) return false;
        timeline.add(document.caseId(), "documentLocked", clock.instant(), document.id(), "");
        LOG.warn("The virus scanner has found something in document {}: it is locked", document.id());
        return true;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
