package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.documents.Blobs;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds a document to a case, for every feature that has one; the caller has decided access to the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Filing {

    private final CaseDocuments documents;
    private final Blobs blobs;
    private final Timeline timeline;
    private final Clock clock;

    Filing(CaseDocuments documents, Blobs blobs, Timeline timeline, Clock clock) {
        this.documents = documents;
        this.blobs = blobs;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Answers the id of the document. */
    public UUID add(CaseId caseId, NewDocument document) {
        var blob = blobs.store(caseId.value(), document.accepted(), document.content());
        var id = documents.add(caseId, document, blobs.find(blob), clock.instant());
        timeline.add(caseId, "documentAdded", clock.instant(), id, "");
        return id;
    }
}
