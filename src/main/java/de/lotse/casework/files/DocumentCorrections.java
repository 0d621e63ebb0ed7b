package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.corrections.Correctable;
import de.lotse.casework.corrections.Correctable.Kind;
import de.lotse.casework.corrections.CorrectableThings;
import de.lotse.casework.drafts.ForgottenDrafts;
import de.lotse.casework.files.CaseDocument.Kept;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.Compartments;
import de.lotse.documents.Blobs;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Documents in the wrong case. Their bytes are deleted, and written anew under the key of the case to which they go. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DocumentCorrections implements CorrectableThings {

    private final JdbcClient jdbc;
    private final CaseDocuments documents;
    private final Blobs blobs;
    private final List<DocumentOrigin> origins;
    private final ForgottenDrafts drafts;
    private final Timeline timeline;
    private final Compartments compartments;
    private final Clock clock;

    DocumentCorrections(
            JdbcClient jdbc,
            CaseDocuments documents,
            Blobs blobs,
            List<DocumentOrigin> origins,
            ForgottenDrafts drafts,
            Timeline timeline,
            Compartments compartments,
            Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.blobs = blobs;
        this.origins = origins;
        this.drafts = drafts;
        this.timeline = timeline;
        this.compartments = compartments;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "unterlagen";
    }

    @Override
    public Optional<Correctable> find(CaseId caseId, UUID id) {
        return jdbc.sql("""
                        select d.id, d.added_by, d.added_at, u.display_name as author
                        from   casework.document d
                        left join identity.user_name u on u.tenant_id = d.tenant_id and u.id = d.added_by
                        where  d.case_id = ? and d.id = ? and d.struck_at is null""")
                .params(caseId.value(), id)
                .query(DocumentCorrections::map)
                .optional();
    }

    private static Correctable map(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("added_at").toInstant();
        return new Correctable(
                row.getObject("id", UUID.class),
                Kind.DOCUMENT,
                row.getObject("added_by", UUID.class),
                Objects.requireNonNullElse(row.getString("author"), ""),
                at,
                at);
    }

    @Override
    public void strike(CaseId caseId, UUID id) {
        var kept = kept(caseId, id);
        if (!documents.strike(caseId, id, clock.instant())) throw new Conflict();
        forget(caseId, id, kept);
        timeline.forget(caseId, id);
    }

    @Override
    public void move(CaseId from, UUID id, CaseId to) {
        var kept = kept(from, id);
        var old = blobs.find(kept.blob());
        var accepted = new Accepted(old.mediaType(), old.sha256(), kept.name(), kept.verdict());
        var anew = blobs.store(to.value(), accepted, blobs.load(kept.blob()));
        documents.move(from, id, to, kept, blobs.find(anew));
        forget(from, id, kept);
        timeline.move(from, id, to);
        compartments.move(id, to.value());
    }

    private void forget(CaseId caseId, UUID id, Kept kept) {
        origins.forEach(origin -> origin.struck(caseId, id));
        blobs.delete(kept.blob());
        if (!kept.note().isEmpty()) drafts.forget(caseId, kept.note());
    }

    private Kept kept(CaseId caseId, UUID id) {
        var file = documents.get(caseId, id).file();
        if (file == null) throw new NotFound();
        return file;
    }
}
