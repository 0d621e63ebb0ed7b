package de.lotse.casework.relocation;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.files.Filing;
import de.lotse.casework.files.NewDocument;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Uploads;
import de.lotse.documents.Verdict;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Prints a sheet and puts it among the documents of the case. */
@Component
class SheetFiling {

    private static final String DOCUMENT_TYPE = "HANDOVER_SHEET";

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;
    private final Uploads uploads;
    private final Filing filing;

    SheetFiling(TemplateEngine templates, @Lazy PdfDocuments pdfs, Uploads uploads, Filing filing) {
        this.templates = templates;
        this.pdfs = pdfs;
        this.uploads = uploads;
        this.filing = filing;
    }

    /** Answers which document it is. */
    UUID file(CaseHead head, Sheet sheet) {
        var xhtml = new StringOutput();
        templates.render("casework/relocation/sheet.jte", sheet, xhtml);
        var content = pdfs.render(xhtml.toString(), Locale.GERMAN, Sheet.german("title"))
                .bytes();
        var name = t("casework.relocation.file", head.number());
        var accepted = uploads.made(name, PdfDocument.MEDIA_TYPE, content, Verdict.UNCHECKED);
        return filing.add(head.id(), new NewDocument(DOCUMENT_TYPE, sheet.day(), "", null, accepted, content));
    }
}
