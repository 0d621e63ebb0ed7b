package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.files.CaseDocument.Kept;
import de.lotse.casework.files.CaseDocument.Running;
import de.lotse.casework.files.CaseDocument.Struck;
import de.lotse.documents.Blob;
import de.lotse.documents.BlobId;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.Verdict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of the documents of a case; their bytes lie with the module documents. */
@Repository
class CaseDocuments {

    private static final String SELECT = """
            select d.id, d.type, d.dated, d.received_on, d.name, d.note, d.blob_id, d.media_type, d.size, d.added_at,
                   d.struck_at, d.added_by = shared.actor() as mine, d.compartment_id is not null as sealed, p.display_name as person,
                   a.display_name as added_by_name, s.display_name as struck_by,
                   f.id as deadline, f.due_on, f.done_on, v.state, v.finding
            from   casework.document d
            left join casework.deadline f on f.tenant_id = d.tenant_id and f.id = d.deadline_id
            left join documents.verdict v on v.tenant_id = d.tenant_id and v.blob_id = d.blob_id
            left join casework.person p on p.tenant_id = d.tenant_id and p.id = d.person_id
            left join identity.user_name a on a.tenant_id = d.tenant_id and a.id = d.added_by
            left join identity.user_name s on s.tenant_id = d.tenant_id and s.id = d.struck_by
            where  d.case_id = :case
            """;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    CaseDocuments(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    UUID add(CaseId caseId, NewDocument document, Blob blob, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.document
                          (id, case_id, person_id, type, dated, received_on, deadline_id, name, note, blob_id, media_type, size,
                           sha256, added_at)
                        values (:id, :case, :person, :type, :dated, :received, :deadline, :name, :note, :blob, :mediaType,
                                :size, :sha256, :now)""")
                .param("id", id)
                .param("case", caseId.value())
                .param("person", document.personId())
                .param("type", document.type())
                .param("dated", document.dated())
                .param("received", document.received())
                .param("deadline", document.deadlineId())
                .param("name", seal(caseId, document.accepted().name(), "name", id))
                .param("note", document.note().isEmpty() ? null : seal(caseId, document.note(), "note", id))
                .param("blob", blob.id().value())
                .param("mediaType", blob.mediaType())
                .param("size", blob.size())
                .param("sha256", HexFormat.of().parseHex(blob.sha256()))
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    /** Latest first. */
    List<CaseDocument> of(CaseId caseId) {
        return jdbc.sql(SELECT + "order by d.added_at desc, d.id desc")
                .param("case", caseId.value())
                .query((row, number) -> map(row, caseId))
                .list();
    }

    CaseDocument get(CaseId caseId, UUID id) {
        return jdbc.sql(SELECT + "and d.id = :id")
                .param("case", caseId.value())
                .param("id", id)
                .query((row, number) -> map(row, caseId))
                .optional()
                .orElseThrow(NotFound::new);
    }

    void seal(CaseId caseId, UUID id, @Nullable UUID compartment) {
        jdbc.sql("update casework.document set compartment_id = :compartment where case_id = :case and id = :id")
                .param("compartment", compartment)
                .param("case", caseId.value())
                .param("id", id)
                .update();
    }

    /** When the same bytes were added to this case before. */
    Optional<Instant> addedBefore(CaseId caseId, String sha256) {
        return jdbc.sql("""
                        select d.added_at from casework.document d
                        where  d.case_id = ? and d.sha256 = ?
                        order  by d.added_at
                        limit  1""")
                .params(caseId.value(), HexFormat.of().parseHex(sha256))
                .query((row, number) -> row.getTimestamp("added_at").toInstant())
                .optional();
    }

    /** Documents of the organisation that no scanner has seen, with their case; those of erased cases have no bytes left. */
    List<Unchecked> unchecked(int most) {
        return jdbc.sql("""
                        select d.id, d.case_id, d.blob_id
                        from   casework.document d
                        join   casework.case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id and c.status <> 'ERASED'
                        where  d.blob_id is not null
                        and    not exists (select 1 from documents.verdict v
                                           where v.tenant_id = d.tenant_id and v.blob_id = d.blob_id)
                        order  by d.added_at desc
                        limit  ?""")
                .param(most)
                .query((row, number) -> new Unchecked(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new BlobId(row.getObject("blob_id", UUID.class))))
                .list();
    }

    /** @return false when it was struck out before */
    boolean strike(CaseId caseId, UUID id, Instant now) {
        return jdbc.sql("""
                        update casework.document
                        set    name = null, note = null, blob_id = null, media_type = null, size = null, sha256 = null,
                               struck_at = ?, struck_by = shared.actor(), version = version + 1
                        where  case_id = ? and id = ? and struck_at is null""").params(Timestamp.from(now), caseId.value(), id).update() == 1;
    }

    record Unchecked(UUID id, CaseId caseId, BlobId blob) {}

    /** The same document under the key of the other case; a deadline stays where it is. */
    void move(CaseId from, UUID id, CaseId to, Kept kept, Blob blob) {
        jdbc.sql("""
                        update casework.document
                        set    case_id = ?, person_id = null, deadline_id = null, name = ?, note = ?, blob_id = ?, version = version + 1
                        where  case_id = ? and id = ? and struck_at is null""")
                .params(to.value(), seal(to, kept.name(), "name", id))
                .param(kept.note().isEmpty() ? null : seal(to, kept.note(), "note", id))
                .params(blob.id().value(), from.value(), id)
                .update();
    }

    private CaseDocument map(ResultSet row, CaseId caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var struckAt = row.getTimestamp("struck_at");
        return new CaseDocument(
                id,
                row.getString("type"),
                row.getObject("dated", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getString("person"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by_name"),
                row.getBoolean("mine"),
                row.getBoolean("sealed"),
                running(row),
                struckAt == null ? kept(row, caseId, id) : null,
                struckAt == null ? null : new Struck(struckAt.toInstant(), row.getString("struck_by")));
    }

    private Kept kept(ResultSet row, CaseId caseId, UUID id) throws SQLException {
        return new Kept(
                new BlobId(row.getObject("blob_id", UUID.class)),
                open(caseId, row.getBytes("name"), "name", id),
                open(caseId, row.getBytes("note"), "note", id),
                row.getString("media_type"),
                row.getLong("size"),
                verdict(row));
    }

    private static @Nullable Running running(ResultSet row) throws SQLException {
        var id = row.getObject("deadline", UUID.class);
        if (id == null) return null;
        return new Running(id, row.getObject("due_on", LocalDate.class), row.getObject("done_on") != null);
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "INFECTED" -> Verdict.infected(row.getString("finding"));
            case "CLEAN" -> Verdict.CLEAN;
            case null, default -> Verdict.UNCHECKED;
        };
    }

    private byte[] seal(CaseId caseId, String text, String column, UUID id) {
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place(column, id));
    }

    private String open(CaseId caseId, byte @Nullable [] sealed, String column, UUID id) {
        if (sealed == null) return "";
        return cipher.decrypt(Scope.actor().tenant(), caseId.value(), sealed, place(column, id));
    }

    private static String place(String column, UUID id) {
        return "casework.document." + column + ":" + id;
    }
}
