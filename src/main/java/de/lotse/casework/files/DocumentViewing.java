package de.lotse.casework.files;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.files.CaseDocument.Kept;
import de.lotse.casework.files.Gate.Opening;
import de.lotse.casework.files.Gate.Passage;
import de.lotse.documents.Blobs;
import de.lotse.documents.Mail;
import de.lotse.documents.Mails;
import de.lotse.documents.PaintingBusy;
import de.lotse.documents.PdfSheets;
import de.lotse.documents.Picture;
import de.lotse.documents.Pictures;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Shows documents in the page, and lets them out. Decides and loads in a transaction; scanner and painter come after it, so that
 * no connection waits for them.
 */
@Service
class DocumentViewing {

    private static final String TAB = "unterlagen";
    private static final byte[] NOTHING = new byte[0];

    private final CaseHeads heads;
    private final CaseDocuments documents;
    private final IncomingFiles incoming;
    private final Gate gate;
    private final Choosing choosing;
    private final Blobs blobs;
    private final Previews previews;
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
            Previews previews,
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
        this.previews = previews;
        this.sheets = sheets;
        this.pictures = pictures;
        this.mails = mails;
        this.log = log;
        this.transaction = transaction;
    }

    DocumentPage page(CaseId caseId, UUID id, int page) {
        var opened = inTransaction(() -> opened(caseId, id));
        var loaded = opened.loaded();
        var passage = passage(loaded);
        var preview = passage.isLocked()
                ? new Preview.Locked(passage.finding())
                : previews.of(loaded.file(), loaded.content(), page);
        return opened.page(passage.opening(), preview);
    }

    private Opened opened(CaseId caseId, UUID id) {
        var head = heads.open(caseId, TAB);
        log.record(look(caseId, id));
        var loaded = load(caseId, id, Previews::read);
        return new Opened(
                head, loaded, choosing.in(caseId).typeLabel(loaded.document().type()));
    }

    /** What the scanner finds on the way is kept, although nothing goes out. */
    Download download(CaseId caseId, UUID id) {
        var loaded = inTransaction(() -> {
            heads.open(caseId, TAB);
            return load(caseId, id, _ -> true);
        });
        if (passage(loaded).opening() != Opening.OPEN) throw new Forbidden();
        transaction.executeWithoutResult(_ -> log.record(look(caseId, id)));
        return new Download(loaded.file().name(), loaded.file().mediaType(), loaded.content());
    }

    /** A page of a PDF, or the photo. */
    Picture picture(CaseId caseId, UUID id, int page) {
        var loaded = unlocked(inTransaction(() -> {
            heads.open(caseId, TAB);
            return load(caseId, id, _ -> true);
        }));
        try {
            return (loaded.file().isPdf()
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
            return incoming.photo(caseId, id).map(incoming::content).orElseThrow(NotFound::new);
        });
        try {
            return pictures.upright(content, Pictures.THUMBNAIL).orElseThrow(NotFound::new);
        } catch (PaintingBusy e) {
            throw new NotFound();
        }
    }

    Mail mail(CaseId caseId, UUID id) {
        var loaded = unlocked(inTransaction(() -> {
            heads.openForChange(caseId, TAB);
            return load(caseId, id, _ -> true);
        }));
        return mails.read(loaded.file().mediaType(), loaded.content()).orElseThrow(NotFound::new);
    }

    private static Access look(CaseId caseId, UUID id) {
        return Access.of(Action.VIEW, "document", List.of(id), "MEMBERSHIP").inCase(caseId.value());
    }

    private Loaded load(CaseId caseId, UUID id, Predicate<Kept> reads) {
        var document = documents.get(caseId, id);
        var file = document.file();
        if (file == null) throw new NotFound();
        var wanted = !file.isLocked() && (reads.test(file) || gate.asks(file));
        return new Loaded(document, file, wanted ? blobs.load(file.blob()) : NOTHING);
    }

    private Loaded unlocked(Loaded loaded) {
        if (passage(loaded).isLocked()) throw new NotFound();
        return loaded;
    }

    private Passage passage(Loaded loaded) {
        return gate.of(loaded.document(), loaded.file(), loaded.content());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private record Loaded(CaseDocument document, Kept file, byte[] content) {}

    private record Opened(CaseHead head, Loaded loaded, String type) {

        DocumentPage page(Opening opening, Preview shown) {
            return new DocumentPage(head, loaded.document(), loaded.file(), type, opening, shown);
        }
    }
}
