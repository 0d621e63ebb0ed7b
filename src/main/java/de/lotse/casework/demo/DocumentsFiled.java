package de.lotse.casework.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.casework.demo.DemoHousehold.Living;
import de.lotse.casework.files.Filing;
import de.lotse.casework.files.NewDocument;
import de.lotse.consent.Consents;
import de.lotse.documents.Mails;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import de.lotse.documents.Uploads;
import de.lotse.documents.Verdict;
import de.lotse.web.Formats;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The papers of the invented cases, under the same encryption as every upload. */
@Component
class DocumentsFiled {

    private static final String CONSENT = "CONSENT";
    private static final String MAIL = ".eml";

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
        var mail = document.name().endsWith(MAIL);
        var content = mail ? mail(document, days) : print(document);
        var mediaType = mail ? Mails.EML : PdfDocument.MEDIA_TYPE;
        var accepted = uploads.made(document.name(), mediaType, content, Verdict.UNCHECKED);
        var person = document.member() == null
                ? null
                : living.persons().get(document.member()).value();
        var filed = filing.add(
                living.caseId(),
                new NewDocument(
                        document.type(),
                        days.onOrNull(document.dated()),
                        days.onOrNull(document.received()),
                        document.note(),
                        person,
                        null,
                        accepted,
                        content),
                days.at(document.day(), 16));
        if (document.type().equals(CONSENT)) {
            var caseId = living.caseId().value();
            consents.attachScan(caseId, consents.ofCase(caseId).getLast().id(), filed);
        }
    }

    /** RFC 5322, with the paper in it. */
    private byte[] mail(DemoDocument document, Days days) {
        var sent = days.at(document.day(), 9).atZone(Formats.ZONE).format(DateTimeFormatter.RFC_1123_DATE_TIME);
        var paper = Base64.getMimeEncoder().encodeToString(print(document));
        return """
                From: Poststelle <poststelle@amt.example>
                To: beratung@traeger.example
                Date: %s
                Subject: =?UTF-8?B?%s?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=blatt

                --blatt
                Content-Type: text/plain; charset=utf-8

                %s
                --blatt
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="Schreiben.pdf"
                Content-Transfer-Encoding: base64

                %s
                --blatt--
                """.formatted(
                        sent,
                        Base64.getEncoder().encodeToString(document.title().getBytes(UTF_8)),
                        String.join("\n\n", document.lines()),
                        paper)
                .replaceAll("\\R", "\r\n")
                .getBytes(UTF_8);
    }

    private byte[] print(DemoDocument document) {
        var xhtml = new StringOutput();
        templates.render("casework/demo/paper.jte", document, xhtml);
        return pdfs.render(xhtml.toString(), Locale.GERMAN, document.title()).bytes();
    }
}
