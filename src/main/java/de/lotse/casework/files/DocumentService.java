package de.lotse.casework.files;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.documents.Blobs;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DocumentService {

    private static final String TAB = "unterlagen";

    private final CaseHeads heads;
    private final CaseDocuments documents;
    private final IncomingFiles incoming;
    private final Gate gate;
    private final Blobs blobs;
    private final Choosing choosing;
    private final Timeline timeline;
    private final AccessLog log;
    private final Clock clock;

    DocumentService(
            CaseHeads heads,
            CaseDocuments documents,
            IncomingFiles incoming,
            Gate gate,
            Blobs blobs,
            Choosing choosing,
            Timeline timeline,
            AccessLog log,
            Clock clock) {
        this.heads = heads;
        this.documents = documents;
        this.incoming = incoming;
        this.gate = gate;
        this.blobs = blobs;
        this.choosing = choosing;
        this.timeline = timeline;
        this.log = log;
        this.clock = clock;
    }

    /** With what one has uploaded here and not saved. */
    DocumentsPage page(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        var waiting = head.writable() ? incoming.mine(caseId) : List.<IncomingFile>of();
        var form = waiting.stream()
                .map(IncomingFile::dated)
                .filter(Objects::nonNull)
                .findFirst()
                .map(day -> DocumentForm.EMPTY.dated(Formats.date(day)))
                .orElse(DocumentForm.EMPTY);
        return new DocumentsPage(
                head, documents.of(caseId), choosing.in(caseId), form, waiting, Errors.none(), null, false);
    }

    /** What the scanner found on the way is kept, although nothing goes out. */
    @Transactional(noRollbackFor = Forbidden.class)
    Download download(CaseId caseId, UUID id) {
        heads.open(caseId, TAB);
        var document = documents.get(caseId, id);
        var file = document.file();
        if (file == null) throw new NotFound();
        if (gate.of(document) != Gate.Opening.OPEN) throw new Forbidden();
        log.record(AccessLog.Action.VIEW, "document", id, "MEMBERSHIP");
        return new Download(file.name(), file.mediaType(), blobs.load(file.blob()));
    }

    StrikePage strikePage(CaseId caseId, UUID id) {
        var head = heads.openForChange(caseId, TAB);
        var document = documents.get(caseId, id);
        if (document.file() == null) throw new NotFound();
        return new StrikePage(head, document, choosing.in(caseId).typeLabel(document.type()));
    }

    /** Answers the path of the page to go to; a second time it does nothing. */
    String strike(CaseId caseId, UUID id) {
        var head = heads.openForChange(caseId, TAB);
        var file = documents.get(caseId, id).file();
        if (file != null && documents.strike(caseId, id, clock.instant())) {
            blobs.delete(file.blob());
            timeline.add(caseId, "documentStruck", clock.instant(), id, "");
        }
        return head.path(TAB);
    }
}
