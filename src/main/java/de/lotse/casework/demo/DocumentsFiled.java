package de.lotse.casework.demo;

import de.lotse.casework.demo.DemoHousehold.Living;
import de.lotse.casework.files.Filing;
import de.lotse.casework.files.NewDocument;
import de.lotse.consent.Consents;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.Uploads;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The papers of the invented cases, through the same check and encryption as every upload. */
@Component
class DocumentsFiled {

    private static final String CONSENT = "CONSENT";

    private final Filing filing;
    private final Uploads uploads;
    private final Consents consents;
    private final TemplateEngine templates;
    private final PdfDocuments pdfs;

    DocumentsFiled(
            Filing filing, Uploads uploads, Consents consents, TemplateEngine templates, @Lazy PdfDocuments pdfs) {
        this.filing = filing;
        this.uploads = uploads;
        this.consents = consents;
        this.templates = templates;
        this.pdfs = pdfs;
    }

    void add(Living living, DemoCase one, Days days) {
        one.documents().forEach(document -> add(living, document, days));
    }

    private void add(Living living, DemoDocument document, Days days) {
        var content = print(document);
        if (!(uploads.check(document.name(), content) instanceof Accepted accepted))
            throw new IllegalStateException("demo document refused: " + document.name());
        var person = document.member() == null
                ? null
                : living.persons().get(document.member()).value();
        var filed = filing.add(
                living.caseId(),
                new NewDocument(
                        document.type(), days.onOrNull(document.dated()), document.note(), person, accepted, content),
                days.at(document.day(), 16));
        if (document.type().equals(CONSENT)) {
            var caseId = living.caseId().value();
            consents.attachScan(caseId, consents.ofCase(caseId).getLast().id(), filed);
        }
    }

    private byte[] print(DemoDocument document) {
        var xhtml = new StringOutput();
        templates.render("casework/demo/paper.jte", document, xhtml);
        return pdfs.render(xhtml.toString(), Locale.GERMAN, document.title()).bytes();
    }
}
