package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.deadlines.DeadlineKeeping.Due;
import de.lotse.web.Errors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a case's documents together; the caller has opened the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DocumentsPages {

    private final CaseDocuments documents;
    private final Choosing choosing;
    private final List<DocumentOrigin> origins;

    DocumentsPages(CaseDocuments documents, Choosing choosing, List<DocumentOrigin> origins) {
        this.documents = documents;
        this.choosing = choosing;
        this.origins = origins;
    }

    DocumentsPage of(
            CaseHead head,
            DocumentForm form,
            List<IncomingFile> incoming,
            Errors errors,
            @Nullable Due due,
            boolean begun) {
        return new DocumentsPage(
                head,
                documents.of(head.id()),
                origins(head.id()),
                choosing.in(head.id()),
                form,
                incoming,
                errors,
                due,
                begun);
    }

    private Map<UUID, DocumentOrigin.Origin> origins(CaseId caseId) {
        var all = new HashMap<UUID, DocumentOrigin.Origin>();
        origins.forEach(origin -> all.putAll(origin.of(caseId)));
        return all;
    }
}
