package de.lotse.casework.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.files.CaseDocument.Kept;
import de.lotse.casework.files.Gate.Opening;
import de.lotse.documents.Blobs;
import de.lotse.documents.Mail;
import de.lotse.documents.Mails;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfSheets;
import de.lotse.documents.Picture;
import de.lotse.documents.Pictures;
import de.lotse.shared.NotFound;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows documents in the page. */
@Service
@Transactional
class DocumentViewing {

    private static final String TAB = "unterlagen";
    private static final int LONGEST_TEXT = 200_000;

    private final CaseHeads heads;
    private final CaseDocuments documents;
    private final IncomingFiles incoming;
    private final Gate gate;
    private final Choosing choosing;
    private final Blobs blobs;
    private final PdfSheets sheets;
    private final Pictures pictures;
    private final Mails mails;
    private final AccessLog log;

    DocumentViewing(
            CaseHeads heads,
            CaseDocuments documents,
            IncomingFiles incoming,
            Gate gate,
            Choosing choosing,
            Blobs blobs,
            @Lazy PdfSheets sheets,
            Pictures pictures,
            Mails mails,
            AccessLog log) {
        this.heads = heads;
        this.documents = documents;
        this.incoming = incoming;
        this.gate = gate;
        this.choosing = choosing;
        this.blobs = blobs;
        this.sheets = sheets;
        this.pictures = pictures;
        this.mails = mails;
        this.log = log;
    }

    DocumentPage page(CaseId caseId, UUID id, int page) {
        var head = heads.open(caseId, TAB);
        var document = documents.get(caseId, id);
        var file = file(document);
        log.record(AccessLog.Action.VIEW, "document", id, "MEMBERSHIP");
        var opening = gate.of(document);
        var type = choosing.in(caseId).typeLabel(document.type());
        var preview = opening == Opening.LOCKED
                ? new Preview.Locked(blobs.verdict(file.blob()).finding())
                : preview(file, page);
        return new DocumentPage(head, document, file, type, opening, preview);
    }

    /** A page of a PDF, or the photo. */
    Picture picture(CaseId caseId, UUID id, int page) {
        heads.open(caseId, TAB);
        var document = documents.get(caseId, id);
        var file = file(document);
        if (gate.of(document) == Opening.LOCKED) throw new NotFound();
        var content = blobs.load(file.blob());
        return (isPdf(file) ? sheets.picture(content, page) : pictures.upright(content, Pictures.PAGE))
                .orElseThrow(NotFound::new);
    }

    /** A photo that is not saved yet, small. */
    Picture thumbnail(CaseId caseId, UUID id) {
        heads.open(caseId, TAB);
        return incoming.mine(caseId).stream()
                .filter(file -> file.id().equals(id) && file.isPicture() && !file.isLocked())
                .findFirst()
                .flatMap(file -> pictures.upright(incoming.content(file), Pictures.THUMBNAIL))
                .orElseThrow(NotFound::new);
    }

    Mail mail(CaseId caseId, UUID id) {
        heads.openForChange(caseId, TAB);
        var document = documents.get(caseId, id);
        var file = file(document);
        if (gate.of(document) == Opening.LOCKED) throw new NotFound();
        return mails.read(file.mediaType(), blobs.load(file.blob())).orElseThrow(NotFound::new);
    }

    private static Kept file(CaseDocument document) {
        var file = document.file();
        if (file == null) throw new NotFound();
        return file;
    }

    private Preview preview(Kept file, int page) {
        if (isPdf(file))
            return sheets.sheet(blobs.load(file.blob()), page)
                    .<Preview>map(sheet -> new Preview.Sheet(sheet, page))
                    .orElseGet(() -> new Preview.None("casework.files.preview.failed"));
        if (Mails.isMail(file.mediaType()))
            return mails.read(file.mediaType(), blobs.load(file.blob()))
                    .<Preview>map(Preview.Letter::new)
                    .orElseGet(() -> new Preview.None("casework.files.preview.failed"));
        return switch (file.mediaType()) {
            case "image/jpeg", "image/png" -> new Preview.Photo();
            case "text/plain" -> new Preview.PlainText(text(blobs.load(file.blob())));
            case "image/heic" -> new Preview.None("casework.files.preview.heic");
            default -> new Preview.None("casework.files.preview.none");
        };
    }

    private static boolean isPdf(Kept file) {
        return file.mediaType().equals(PdfDocument.MEDIA_TYPE);
    }

    /** Older programs of Windows write one byte for each letter. */
    private static String text(byte[] content) {
        var text = decoded(content).replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    private static String decoded(byte[] content) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, ISO_8859_1);
        }
    }
}
