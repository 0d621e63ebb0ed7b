package de.lotse.casework.files;

import de.lotse.casework.cases.CaseHead;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents of a case with the form for a new one. */
record DocumentsPage(
        CaseHead head,
        List<CaseDocument> documents,
        Map<UUID, DocumentOrigin.Origin> origins,
        DocumentChoices choices,
        DocumentForm form,
        Errors errors) {

    /** What the feature that has made a document says of it. */
    DocumentOrigin.@Nullable Origin origin(CaseDocument document) {
        return origins.get(document.id());
    }

    /** Where the file of a document lies. */
    String path(CaseDocument document) {
        return head.path("unterlagen") + "/" + document.id();
    }
}
