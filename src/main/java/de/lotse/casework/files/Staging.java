package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.files.Turning.Turned;
import de.lotse.casework.files.Turning.Turned.Photo;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.Uploads;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts uploaded files in order before they are saved; the caller has opened the case for a change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Staging {

    private final IncomingFiles incoming;
    private final Uploads uploads;

    Staging(IncomingFiles incoming, Uploads uploads) {
        this.incoming = incoming;
        this.uploads = uploads;
    }

    /** Moves or removes one of the files, or puts the turned one in its place, and answers the files in their new order. */
    List<UUID> take(CaseId caseId, Step step, List<UUID> files, Optional<Turned> turned) {
        var order = new ArrayList<>(step.order(files));
        incoming.mine(caseId, only(step.weg())).forEach(incoming::remove);
        if (turned.orElse(null) instanceof Photo photo
                && !incoming.mine(caseId, List.of(photo.file().id())).isEmpty())
            Collections.replaceAll(order, photo.file().id(), swap(caseId, photo));
        return order;
    }

    /** Answers the ids of those that may be kept. */
    List<UUID> stage(CaseId caseId, List<ReceivedFile> files) {
        var ids = new ArrayList<UUID>();
        for (var file : files)
            if (file.check() instanceof Accepted accepted)
                ids.add(incoming.add(caseId, accepted, file.content(), null));
        return ids;
    }

    /** Answers the id under which it waits now. */
    private UUID swap(CaseId caseId, Photo turned) {
        var file = turned.file();
        var accepted = uploads.made(file.accepted().name(), file.accepted().mediaType(), turned.jpeg(), file.verdict());
        incoming.remove(file);
        return incoming.add(caseId, accepted, turned.jpeg(), file.dated());
    }

    private static List<UUID> only(@Nullable UUID id) {
        return id == null ? List.of() : List.of(id);
    }
}
