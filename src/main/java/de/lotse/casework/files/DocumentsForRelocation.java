package de.lotse.casework.files;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.relocation.RelocationPart;
import de.lotse.consent.ContentCategory;
import de.lotse.tenancy.Codes;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which documents there are, without their content: for the sheet of somebody who moves away. What is specially protected stands on no
 * paper for others, whoever prints it.
 */
@Component
class DocumentsForRelocation implements RelocationPart {

    private static final String SHEET = "HANDOVER_SHEET";

    private final CaseDocuments documents;
    private final Codes codes;

    DocumentsForRelocation(CaseDocuments documents, Codes codes) {
        this.documents = documents;
        this.codes = codes;
    }

    @Override
    public ContentCategory category() {
        return ContentCategory.DOCUMENTS;
    }

    @Override
    public boolean ofTheWholeCase() {
        return true;
    }

    @Override
    public List<String> lines(CaseHead head, List<PersonId> about) {
        return documents.of(head.id()).stream()
                .filter(document -> document.file() != null
                        && !document.sealed()
                        && !document.type().equals(SHEET))
                .map(this::line)
                .toList();
    }

    private String line(CaseDocument document) {
        var type = codes.label("document_type", document.type());
        var named = document.person() == null ? type : t("casework.files.handover", type, document.person());
        return document.dated() == null ? named : t("casework.files.handover.dated", named, date(document.dated()));
    }
}
