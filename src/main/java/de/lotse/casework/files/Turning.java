package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.files.Turning.Turned.AsItWas;
import de.lotse.casework.files.Turning.Turned.Photo;
import de.lotse.documents.PaintingBusy;
import de.lotse.documents.Pictures;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Turns a photo of one's own that is not saved yet: loaded in a transaction and painted after it, so that no connection waits. */
@Component
class Turning {

    private final IncomingFiles incoming;
    private final Pictures pictures;
    private final TransactionOperations transaction;

    Turning(IncomingFiles incoming, Pictures pictures, TransactionOperations transaction) {
        this.incoming = incoming;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    /** Empty where no turn was asked for, or the photo is not there any more. */
    Optional<Turned> of(CaseId caseId, @Nullable UUID id) {
        if (id == null) return Optional.empty();
        var found = transaction.execute(
                _ -> incoming.photo(caseId, id).map(file -> new Photo(file, incoming.content(file))));
        return Objects.requireNonNull(found).map(this::turned);
    }

    private Turned turned(Photo photo) {
        try {
            return pictures.turned(photo.jpeg())
                    .<Turned>map(picture -> new Photo(photo.file(), picture.jpeg()))
                    .orElse(new AsItWas("casework.files.turn.failed"));
        } catch (PaintingBusy e) {
            return new AsItWas("casework.files.turn.busy");
        }
    }

    /** What became of the photo. */
    sealed interface Turned {

        record Photo(IncomingFile file, byte[] jpeg) implements Turned {}

        /** @param key of the message that says why it was not turned */
        record AsItWas(String key) implements Turned {}
    }
}
