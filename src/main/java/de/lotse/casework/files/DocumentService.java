package de.lotse.casework.files;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.documents.Blobs;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
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
    private final DocumentsPages pages;
    private final Gate gate;
    private final Blobs blobs;
    private final AccessLog log;

    DocumentService(
            CaseHeads heads,
            CaseDocuments documents,
            IncomingFiles incoming,
            DocumentsPages pages,
            Gate gate,
            Blobs blobs,
            AccessLog log) {
        this.heads = heads;
        this.documents = documents;
        this.incoming = incoming;
        this.pages = pages;
        this.gate = gate;
        this.blobs = blobs;
        this.log = log;
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
        return pages.of(head, form, waiting, Errors.none(), null, false);
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
}
