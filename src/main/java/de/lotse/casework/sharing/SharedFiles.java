package de.lotse.casework.sharing;

import de.lotse.consent.SharedCase;
import de.lotse.documents.BlobId;
import de.lotse.documents.Blobs;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents that were chosen for a recipient; one in which the scanner found something does not go out. */
@Repository
class SharedFiles {

    private final JdbcClient jdbc;
    private final Blobs blobs;
    private final CaseTexts texts;

    SharedFiles(JdbcClient jdbc, Blobs blobs, CaseTexts texts) {
        this.jdbc = jdbc;
        this.blobs = blobs;
        this.texts = texts;
    }

    /** Inside the door. Throws {@link NotFound} for a document that this grant does not share. */
    SharedFile load(SharedCase shared, UUID document) {
        return jdbc.sql("""
                        select d.id, d.name, d.media_type, d.blob_id
                        from   casework.document d
                        join   casework.shared_thing t on t.tenant_id = d.tenant_id and t.thing_id = d.id
                        where  t.grant_id = ? and d.id = ?
                        and    not exists (select 1 from documents.verdict v
                                           where  v.tenant_id = d.tenant_id and v.blob_id = d.blob_id and v.state = 'INFECTED')""")
                .params(shared.grantId(), document)
                .query((row, number) -> map(row, shared))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All that were chosen. */
    List<HandedDocument> all(SharedCase shared) {
        return jdbc.sql("""
                        select d.id, d.type, d.dated, d.name, d.media_type, d.blob_id
                        from   casework.document d
                        join   casework.shared_thing t on t.tenant_id = d.tenant_id and t.thing_id = d.id
                        where  t.grant_id = ?
                        and    not exists (select 1 from documents.verdict v
                                           where  v.tenant_id = d.tenant_id and v.blob_id = d.blob_id and v.state = 'INFECTED')
                        order  by d.id""")
                .param(shared.grantId())
                .query((row, number) -> {
                    var file = map(row, shared);
                    return new HandedDocument(
                            row.getString("type"),
                            row.getObject("dated", LocalDate.class),
                            file.name(),
                            file.mediaType(),
                            file.content());
                })
                .list();
    }

    private SharedFile map(ResultSet row, SharedCase shared) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new SharedFile(
                texts.open(shared.caseId(), row, "document", "name", id),
                row.getString("media_type"),
                blobs.load(new BlobId(row.getObject("blob_id", UUID.class))));
    }
}
