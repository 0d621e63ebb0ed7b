package de.lotse.casework.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.files.CaseDocument.Kept;
import de.lotse.casework.files.Gate.Opening;
import de.lotse.documents.Blobs;
import de.lotse.documents.Mail;
import de.lotse.documents.Mails;
import de.lotse.documents.PaintingBusy;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfSheets;
import de.lotse.documents.Picture;
import de.lotse.documents.Pictures;
import de.lotse.shared.NotFound;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Shows documents in the page. Decides and loads in a transaction, and paints after it, so that no connection waits for a picture. */
@Service
class DocumentViewing {

    private static final String TAB = "unterlagen";
    private static final byte[] NOTHING = new byte[0];
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
    private final TransactionOperations transaction;

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
            AccessLog log,
            TransactionOperations transaction) {
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
        this.transaction = transaction;
    }

    DocumentPage page(CaseId caseId, UUID id, int page) {
        var opened = inTransaction(() -> opened(caseId, id));
        var known = opened.preview();
        return opened.page(known == null ? preview(opened, page) : known);
    }

    private Opened opened(CaseId caseId, UUID id) {
        var head = heads.open(caseId, TAB);
        var document = documents.get(caseId, id);
        var file = file(document);
        log.record(AccessLog.Action.VIEW, "document", id, "MEMBERSHIP");
        var opening = gate.of(document);
        var type = choosing.in(caseId).typeLabel(document.type());
        var locked = opening == Opening.LOCKED
                ? new Preview.Locked(blobs.verdict(file.blob()).finding())
                : null;
        var content = locked == null && isRead(file) ? blobs.load(file.blob()) : NOTHING;
        return new Opened(head, document, file, type, opening, content, locked);
    }

    /** A page of a PDF, or the photo. */
    Picture picture(CaseId caseId, UUID id, int page) {
        var loaded = inTransaction(() -> {
            heads.open(caseId, TAB);
            return unlocked(caseId, id);
        });
        try {
            return (isPdf(loaded.file())
                            ? sheets.picture(loaded.content(), page)
                            : pictures.upright(loaded.content(), Pictures.PAGE))
                    .orElseThrow(NotFound::new);
        } catch (PaintingBusy e) {
            throw new NotFound();
        }
    }

    /** A photo that is not saved yet, small. */
    Picture thumbnail(CaseId caseId, UUID id) {
        var content = inTransaction(() -> {
            heads.open(caseId, TAB);
            return incoming.mine(caseId).stream()
                    .filter(file -> file.id().equals(id) && file.isPicture() && !file.isLocked())
                    .findFirst()
                    .map(incoming::content)
                    .orElseThrow(NotFound::new);
        });
        try {
            return pictures.upright(content, Pictures.THUMBNAIL).orElseThrow(NotFound::new);
        } catch (PaintingBusy e) {
            throw new NotFound();
        }
    }

    Mail mail(CaseId caseId, UUID id) {
        var loaded = inTransaction(() -> {
            heads.openForChange(caseId, TAB);
            return unlocked(caseId, id);
        });
        return mails.read(loaded.file().mediaType(), loaded.content()).orElseThrow(NotFound::new);
    }

    private Loaded unlocked(CaseId caseId, UUID id) {
        var document = documents.get(caseId, id);
        var file = file(document);
        if (gate.of(document) == Opening.LOCKED) throw new NotFound();
        return new Loaded(file, blobs.load(file.blob()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private static Kept file(CaseDocument document) {
        var file = document.file();
        if (file == null) throw new NotFound();
        return file;
    }

    private Preview preview(Opened opened, int page) {
        var file = opened.file();
        var content = opened.content();
        if (isPdf(file)) return sheet(content, page);
        if (Mails.isMail(file.mediaType()))
            return mails.read(file.mediaType(), content)
                    .<Preview>map(Preview.Letter::new)
                    .orElseGet(() -> new Preview.None("casework.files.preview.failed"));
        return switch (file.mediaType()) {
            case "image/jpeg", "image/png" -> new Preview.Photo();
            case "text/plain" -> new Preview.PlainText(text(content));
            case "image/heic" -> new Preview.None("casework.files.preview.heic");
            default -> new Preview.None("casework.files.preview.none");
        };
    }

    private Preview sheet(byte[] content, int page) {
        try {
            return sheets.sheet(content, page)
                    .<Preview>map(sheet -> new Preview.Sheet(sheet, page))
                    .orElseGet(() -> new Preview.None("casework.files.preview.failed"));
        } catch (PaintingBusy e) {
            return new Preview.None(
                    e.isUntilRestart() ? "casework.files.preview.stopped" : "casework.files.preview.busy");
        }
    }

    private static boolean isRead(Kept file) {
        return isPdf(file) || Mails.isMail(file.mediaType()) || file.mediaType().equals("text/plain");
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

    private record Loaded(Kept file, byte[] content) {}

    private record Opened(
            CaseHead head,
            CaseDocument document,
            Kept file,
            String type,
            Opening opening,
            byte[] content,
            @Nullable Preview preview) {

        DocumentPage page(Preview shown) {
            return new DocumentPage(head, document, file, type, opening, shown);
        }
    }
}
