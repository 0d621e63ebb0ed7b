package de.lotse.casework.relocation;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.files.Filing;
import de.lotse.casework.files.NewDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.Uploads;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Prints a sheet and puts it among the documents of the case. */
@Component
class SheetFiling {

    private static final String DOCUMENT_TYPE = "HANDOVER_SHEET";

    /** What XML 1.0 §2.2 does not allow, such as a control character that was pasted with a text. */
    private static final Pattern NOT_XML = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\r\\t]]");

    private final TemplateEngine templates;
    private final PdfDocuments pdfs;
    private final Uploads uploads;
    private final Filing filing;

    SheetFiling(
            TemplateEngine templates,
            @Lazy PdfDocuments pdfs,
            Uploads uploads,
            Filing filing) {
        this.templates = templates;
        this.pdfs = pdfs;
        this.uploads = uploads;
        this.filing = filing;
    }

    /** Answers which document it is. */
    UUID file(CaseHead head, Sheet sheet) {
        var xhtml = new StringOutput();
        templates.render("casework/relocation/sheet.jte", sheet, xhtml);
        var source = NOT_XML.matcher(xhtml.toString()).replaceAll("");
        var content = pdfs.render(source, Locale.GERMAN, Sheet.german("title")).bytes();
        var name = t("casework.relocation.file", head.number());
        if (!(uploads.check(name, content) instanceof Accepted accepted))
            throw new IllegalStateException("the sheet is refused as a document");
        return filing.add(head.id(), new NewDocument(DOCUMENT_TYPE, sheet.day(), "", null, accepted, content));
    }
}
