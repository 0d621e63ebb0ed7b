package de.lotse.documents.files;

import de.lotse.documents.Blob;
import de.lotse.documents.BlobId;
import de.lotse.documents.Blobs;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.documents.Verdict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EncryptedBlobs implements Blobs {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    EncryptedBlobs(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public BlobId store(UUID caseId, Accepted accepted, byte[] content) {
        if (!Sha256.hex(content).equals(accepted.sha256()))
            throw new IllegalArgumentException("not the content that was checked");

        var id = new BlobId(Ids.next());
        jdbc.sql("""
                insert into documents.blob (id, case_id, sha256, size, media_type, content)
                values (:id, :case, :sha256, :size, :type, :content)""")
                .param("id", id.value())
                .param("case", caseId)
                .param("sha256", HexFormat.of().parseHex(accepted.sha256()))
                .param("size", content.length)
                .param("type", accepted.mediaType())
                .param("content", cipher.encryptBytes(tenant(), caseId, content, placeOf(id)))
                .update();
        note(id, accepted.verdict());
        return id;
    }

    @Override
    public void note(BlobId id, Verdict verdict) {
        if (verdict.equals(Verdict.UNCHECKED)) return; // no answer is no news
        jdbc.sql("""
                insert into documents.scan (blob_id, state, finding, scanned_at)
                values (:id, :state, :finding, now())
                on conflict (tenant_id, blob_id) do update
                set state = excluded.state, finding = excluded.finding, scanned_at = excluded.scanned_at""")
                .param("id", id.value())
                .param("state", verdict.state().name())
                .param("finding", verdict.isInfected() ? verdict.finding() : null)
                .update();
    }

    @Override
    public Verdict verdict(BlobId id) {
        return jdbc.sql("select s.state, s.finding from documents.scan s where s.blob_id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getString("state").equals("INFECTED")
                        ? Verdict.infected(row.getString("finding"))
                        : Verdict.CLEAN)
                .optional()
                .orElse(Verdict.UNCHECKED);
    }

    @Override
    public Blob find(BlobId id) {
        return jdbc.sql("""
                select b.id, b.case_id, b.media_type, b.size, b.sha256, b.created_at
                from   documents.blob b
                where  b.id = :id""")
                .param("id", id.value())
                .query(EncryptedBlobs::blob)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public byte[] load(BlobId id) {
        var sealed = jdbc.sql("select b.case_id, b.content from documents.blob b where b.id = :id")
                .param("id", id.value())
                .query((row, number) -> new Sealed(row.getObject("case_id", UUID.class), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
        return cipher.decryptBytes(tenant(), sealed.caseId(), sealed.content(), placeOf(id));
    }

    @Override
    public void delete(BlobId id) {
        if (!deleteIfThere(id)) throw new NotFound();
    }

    @Override
    public boolean deleteIfThere(BlobId id) {
        return jdbc.sql("delete from documents.blob where id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    @Override
    public int deleteAllOf(UUID caseId) {
        return jdbc.sql("delete from documents.blob where case_id = :case")
                .param("case", caseId)
                .update();
    }

    private static Blob blob(ResultSet row, int number) throws SQLException {
        return new Blob(
                new BlobId(row.getObject("id", UUID.class)),
                row.getObject("case_id", UUID.class),
                row.getString("media_type"),
                row.getLong("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static TenantId tenant() {
        return Scope.actor().tenant();
    }

    private static String placeOf(BlobId id) {
        return "documents.blob.content:" + id.value();
    }

    private record Sealed(UUID caseId, byte[] content) {}
}
