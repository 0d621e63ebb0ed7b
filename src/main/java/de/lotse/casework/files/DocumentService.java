package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.util.List;
import java.util.Objects;
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

    DocumentService(CaseHeads heads, CaseDocuments documents, IncomingFiles incoming, DocumentsPages pages) {
        this.heads = heads;
        this.documents = documents;
        this.incoming = incoming;
        this.pages = pages;
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
}
