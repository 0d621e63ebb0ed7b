package de.lotse.casework.files;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.deadlines.DeadlineKeeping.Due;
import de.lotse.documents.Verdict.State;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a case with the form for new ones.
 *
 * @param incoming what the acting person has uploaded and not saved yet, in the order of its pages
 * @param due the deadline that was asked for before saving
 * @param begun whether the form has something in it
 */
record DocumentsPage(
        CaseHead head,
        List<CaseDocument> documents,
        Map<UUID, DocumentOrigin.Origin> origins,
        DocumentChoices choices,
        DocumentForm form,
        List<IncomingFile> incoming,
        Errors errors,
        @Nullable Due due,
        boolean begun) {

    /** What the feature that has made a document says of it. */
    DocumentOrigin.@Nullable Origin origin(CaseDocument document) {
        return origins.get(document.id());
    }

    /** Where the file of a document lies. */
    String path(CaseDocument document) {
        return head.path("unterlagen") + "/" + document.id();
    }

    IncomingPart incomingPart() {
        return new IncomingPart(head.path("unterlagen/eingang"), incoming, "");
    }

    boolean isOpen() {
        return begun || errors.any() || documents.isEmpty() || !incoming.isEmpty();
    }

    boolean asksForDeadline() {
        return !form.rule().isEmpty() || errors.of("rule") != null || errors.of("arrival") != null;
    }

    boolean hasUnchecked() {
        return documents.stream()
                .map(CaseDocument::file)
                .anyMatch(file -> file != null && file.verdict().state() == State.UNCHECKED);
    }
}
