package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.documents.Blobs;
import java.time.Clock;
import java.time.Instant;
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
        return add(caseId, document, clock.instant());
    }

    /** The same for a document that was added at that moment. */
    public UUID add(CaseId caseId, NewDocument document, Instant at) {
        var id = keep(caseId, document, at);
        timeline.add(caseId, "documentAdded", at, id, "");
        return id;
    }

    /** The same for a feature that tells the course of the case itself. */
    public UUID keep(CaseId caseId, NewDocument document, Instant at) {
        var blob = blobs.store(caseId.value(), document.accepted(), document.content());
        return documents.add(caseId, document, blobs.find(blob), at);
    }
}
