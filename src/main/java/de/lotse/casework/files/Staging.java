package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.documents.Pictures;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.Uploads;
import java.util.ArrayList;
import java.util.List;
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
    private final Pictures pictures;
    private final Uploads uploads;

    Staging(IncomingFiles incoming, Pictures pictures, Uploads uploads) {
        this.incoming = incoming;
        this.pictures = pictures;
        this.uploads = uploads;
    }

    /** Moves, turns or removes one of the files, and answers the files in their new order. */
    List<UUID> take(CaseId caseId, Step step, List<UUID> files) {
        var order = new ArrayList<>(step.order(files));
        incoming.mine(caseId, only(step.weg())).forEach(incoming::remove);
        for (var file : incoming.mine(caseId, only(step.drehen()))) order.replaceAll(id -> turned(caseId, file, id));
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

    private UUID turned(CaseId caseId, IncomingFile file, UUID id) {
        if (!id.equals(file.id()) || !file.isPicture() || file.isLocked()) return id;
        var picture = pictures.turned(incoming.content(file));
        if (picture.isEmpty()) return id;
        var content = picture.get().jpeg();
        var accepted = uploads.made(file.accepted().name(), file.accepted().mediaType(), content, file.verdict());
        incoming.remove(file);
        return incoming.add(caseId, accepted, content, file.dated());
    }

    private static List<UUID> only(@Nullable UUID id) {
        return id == null ? List.of() : List.of(id);
    }
}
