package de.lotse.casework.files;

import static java.util.Comparator.comparingInt;

import de.lotse.casework.CaseId;
import de.lotse.documents.BlobId;
import de.lotse.documents.Blobs;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the acting person has uploaded for a case and not saved yet. */
@Repository
class IncomingFiles {

    private final JdbcClient jdbc;
    private final Blobs blobs;
    private final CaseCipher cipher;
    private final Clock clock;

    IncomingFiles(JdbcClient jdbc, Blobs blobs, CaseCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.blobs = blobs;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The same file twice is one: a form may have been sent again. */
    UUID add(CaseId caseId, Accepted accepted, byte[] content, @Nullable LocalDate dated) {
        return mine(caseId).stream()
                .filter(file -> file.accepted().sha256().equals(accepted.sha256()))
                .map(IncomingFile::id)
                .findFirst()
                .orElseGet(() -> insert(caseId, accepted, content, dated));
    }

    /** Oldest first. */
    List<IncomingFile> mine(CaseId caseId) {
        return jdbc.sql("""
                        select f.id, f.name, f.blob_id, f.media_type, f.sha256, f.size, f.dated
                        from   casework.incoming_file f
                        where  f.case_id = ? and f.added_by = shared.actor()
                        order  by f.added_at, f.id""")
                .param(caseId.value())
                .query((row, number) -> map(row, caseId))
                .list();
    }

    /** Those of one's own with these ids, in this order. What is not there any more is left out. */
    List<IncomingFile> mine(CaseId caseId, List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return mine(caseId).stream()
                .filter(file -> ids.contains(file.id()))
                .sorted(comparingInt(file -> ids.indexOf(file.id())))
                .toList();
    }

    /** One of one's own that can be shown and turned. */
    Optional<IncomingFile> photo(CaseId caseId, UUID id) {
        return mine(caseId, List.of(id)).stream()
                .filter(file -> file.isPicture() && !file.isLocked())
                .findFirst();
    }

    byte[] content(IncomingFile file) {
        return blobs.load(file.blob());
    }

    void remove(IncomingFile file) {
        jdbc.sql("delete from casework.incoming_file where id = ?")
                .param(file.id())
                .update();
        blobs.delete(file.blob());
    }

    /** Answers how many files of the organisation were never saved and are gone now. */
    int forget(Instant before) {
        var gone = jdbc.sql("delete from casework.incoming_file where added_at < ? returning blob_id")
                .param(Timestamp.from(before))
                .query((row, number) -> new BlobId(row.getObject("blob_id", UUID.class)))
                .list();
        gone.forEach(blobs::deleteIfThere); // an erased case has taken its files with it
        return gone.size();
    }

    private UUID insert(CaseId caseId, Accepted accepted, byte[] content, @Nullable LocalDate dated) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.incoming_file
                               (id, case_id, name, blob_id, media_type, sha256, size, dated, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, caseId.value())
                .param(cipher.encrypt(Scope.actor().tenant(), caseId.value(), accepted.name(), place(id)))
                .param(blobs.store(caseId.value(), accepted, content).value())
                .params(accepted.mediaType(), HexFormat.of().parseHex(accepted.sha256()), content.length)
                .param(dated)
                .param(Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private IncomingFile map(ResultSet row, CaseId caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var blob = new BlobId(row.getObject("blob_id", UUID.class));
        var name = cipher.decrypt(Scope.actor().tenant(), caseId.value(), row.getBytes("name"), place(id));
        var sha256 = HexFormat.of().formatHex(row.getBytes("sha256"));
        return new IncomingFile(
                id,
                blob,
                new Accepted(row.getString("media_type"), sha256, name, blobs.verdict(blob)),
                row.getLong("size"),
                row.getObject("dated", LocalDate.class));
    }

    private static String place(UUID id) {
        return "casework.incoming_file.name:" + id;
    }
}
