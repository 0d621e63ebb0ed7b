package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.compartments.Sealable;
import de.lotse.casework.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A document and its entry in the course lie in the same protected area. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealedDocuments implements Sealable {

    private final JdbcClient jdbc;
    private final CaseDocuments documents;
    private final List<DocumentOrigin> origins;
    private final Timeline timeline;

    SealedDocuments(JdbcClient jdbc, CaseDocuments documents, List<DocumentOrigin> origins, Timeline timeline) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.origins = origins;
        this.timeline = timeline;
    }

    @Override
    public String path() {
        return "unterlagen";
    }

    /** What another feature has made, such as a letter, is told by that feature, too. */
    @Override
    public Optional<UUID> author(CaseId caseId, UUID id) {
        if (origins.stream().anyMatch(origin -> origin.of(caseId).containsKey(id))) return Optional.empty();
        return jdbc.sql("select added_by from casework.document where case_id = ? and id = ? and struck_at is null")
                .params(caseId.value(), id)
                .query((row, number) -> row.getObject("added_by", UUID.class))
                .optional();
    }

    @Override
    public void seal(CaseId caseId, UUID id, @Nullable UUID compartment) {
        documents.seal(caseId, id, compartment);
        timeline.seal(caseId, id, compartment);
    }
}
