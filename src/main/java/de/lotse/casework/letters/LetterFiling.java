package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.files.Filing;
import de.lotse.casework.files.NewDocument;
import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.casework.timeline.Timeline;
import de.lotse.documents.Blobs;
import de.lotse.documents.Letter;
import de.lotse.documents.LetterPrinting;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.Uploads;
import de.lotse.documents.Verdict;
import de.lotse.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Prints a letter in both its forms and files it among the documents of the case. */
@Component
class LetterFiling {

    private static final String TYPE = "OWN_LETTER";

    private final LetterPrinting printing;
    private final Uploads uploads;
    private final Filing filing;
    private final Blobs blobs;
    private final Letters letters;
    private final OfficeAddresses offices;
    private final Timeline timeline;

    LetterFiling(
            LetterPrinting printing,
            Uploads uploads,
            Filing filing,
            Blobs blobs,
            Letters letters,
            OfficeAddresses offices,
            Timeline timeline) {
        this.printing = printing;
        this.uploads = uploads;
        this.filing = filing;
        this.blobs = blobs;
        this.letters = letters;
        this.offices = offices;
        this.timeline = timeline;
    }

    /** Answers the id of the letter. */
    UUID file(CaseHead head, NewLetter letter, LetterForm text, Letter paper, LocalDate dated, Instant at) {
        var name = t("casework.letters.file", letter.kind().label(), head.number());
        var pdf = printing.pdf(paper).bytes();
        var docx = printing.docx(paper);
        var document = filing.keep(
                head.id(),
                new NewDocument(
                        TYPE,
                        dated,
                        "",
                        letter.person().value(),
                        made(name + ".pdf", PdfDocument.MEDIA_TYPE, pdf),
                        pdf),
                at);
        var blob = blobs.store(head.id().value(), made(name + ".docx", LetterPrinting.DOCX, docx), docx);
        var id = Ids.next();
        var address = letter.recipient() == Recipient.NOBODY ? "" : text.address();
        letters.add(
                id,
                head.id(),
                letter,
                new CaseLetter.Content(address, text.subject(), text.body(), blob),
                document,
                at);
        if (letter.recipient() == Recipient.OFFICE) remember(text);
        timeline.add(head.id(), "letterMade", at, id, letter.kind().label());
        return id;
    }

    private void remember(LetterForm text) {
        if (text.keep()) offices.keep(text.address());
        else offices.used(text.address());
    }

    /** The scanner sees it later like everything else; this transaction does not wait for it. */
    private Accepted made(String name, String mediaType, byte[] content) {
        return uploads.made(name, mediaType, content, Verdict.UNCHECKED);
    }
}
