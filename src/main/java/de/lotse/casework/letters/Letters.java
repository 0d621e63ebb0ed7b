package de.lotse.casework.letters;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.templates.TemplateKind;
import de.lotse.casework.templates.TemplateKind.Recipient;
import de.lotse.casework.templates.TemplateKinds;
import de.lotse.documents.BlobId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps letters and how they were sent; their texts encrypted with the key of the case. */
@Repository
class Letters {

    private static final String READ = """
            select l.id, l.person_id, p.display_name as person, l.document_id, l.kind, l.template_version, l.recipient, l.address,
                   l.subject, l.body, l.docx_blob_id, l.made_at, u.display_name as made_by
            from   casework.letter l
            join   casework.person p on p.tenant_id = l.tenant_id and p.id = l.person_id
            left join identity.user_name u on u.tenant_id = l.tenant_id and u.id = l.made_by
            where  l.case_id = :case
            """;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;
    private final TemplateKinds kinds;

    Letters(JdbcClient jdbc, CaseCipher cipher, TemplateKinds kinds) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.kinds = kinds;
    }

    void add(UUID id, CaseId caseId, NewLetter letter, CaseLetter.Content content, UUID document, Instant now) {
        jdbc.sql("""
                        insert into casework.letter
                          (id, case_id, person_id, document_id, kind, template_version, recipient, address, subject, body,
                           docx_blob_id, made_at)
                        values (:id, :case, :person, :document, :kind, :version, :recipient, :address, :subject, :body, :docx, :now)""")
                .param("id", id)
                .param("case", caseId.value())
                .param("person", letter.person().value())
                .param("document", document)
                .param("kind", letter.kind().name())
                .param("version", letter.templateVersion())
                .param("recipient", letter.recipient().name())
                .param("address", sealed(caseId, content.address(), "letter.address", id))
                .param("subject", sealed(caseId, content.subject(), "letter.subject", id))
                .param("body", sealed(caseId, content.body(), "letter.body", id))
                .param("docx", content.docx().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Newest first. */
    List<CaseLetter> of(CaseId caseId) {
        var dispatches = dispatches(caseId);
        var known = kinds.byName();
        return jdbc.sql(READ + "order by l.made_at desc, l.id desc")
                .param("case", caseId.value())
                .query((row, number) -> map(row, caseId, kind(known, row), dispatches))
                .list();
    }

    CaseLetter get(CaseId caseId, UUID id) {
        return jdbc.sql(READ + "and l.id = :id")
                .param("case", caseId.value())
                .param("id", id)
                .query((row, number) -> map(row, caseId, kinds.get(row.getString("kind")), dispatches(caseId)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    void sent(CaseId caseId, UUID letter, LocalDate on, Dispatch.How how, String to, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.letter_dispatch (id, letter_id, sent_on, how, recipient, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, letter, on, how.name())
                .param(sealed(caseId, to, "letter_dispatch.recipient", id))
                .param(Timestamp.from(now))
                .update();
    }

    /** @return false when it was taken back before */
    boolean takeBack(UUID letter, UUID dispatch, Instant now) {
        return jdbc.sql("""
                        update casework.letter_dispatch set taken_back_at = ?, taken_back_by = shared.actor()
                        where  letter_id = ? and id = ? and taken_back_at is null""").params(Timestamp.from(now), letter, dispatch).update() == 1;
    }

    /** Lets go of everything that was written; that there was a letter, and that it was sent, stays. */
    void strike(CaseId caseId, UUID id) {
        jdbc.sql("""
                        update casework.letter set address = null, subject = null, body = null, docx_blob_id = null
                        where  case_id = ? and id = ?""").params(caseId.value(), id).update();
        jdbc.sql("update casework.letter_dispatch set recipient = null where letter_id = ?")
                .param(id)
                .update();
    }

    private Map<UUID, List<Dispatch>> dispatches(CaseId caseId) {
        return jdbc
                .sql("""
                        select d.id, d.letter_id, d.sent_on, d.how, d.recipient, d.recorded_at, u.display_name as recorded_by
                        from   casework.letter_dispatch d
                        join   casework.letter l on l.tenant_id = d.tenant_id and l.id = d.letter_id
                        left join identity.user_name u on u.tenant_id = d.tenant_id and u.id = d.recorded_by
                        where  l.case_id = ? and d.taken_back_at is null
                        order  by d.sent_on, d.recorded_at, d.id""")
                .param(caseId.value())
                .query((row, number) -> Map.entry(row.getObject("letter_id", UUID.class), dispatch(row, caseId)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Dispatch dispatch(ResultSet row, CaseId caseId) throws SQLException {
        return new Dispatch(
                row.getObject("id", UUID.class),
                row.getObject("sent_on", LocalDate.class),
                Dispatch.How.valueOf(row.getString("how")),
                opened(caseId, row, "recipient", "letter_dispatch.recipient"),
                row.getTimestamp("recorded_at").toInstant(),
                Objects.requireNonNullElse(row.getString("recorded_by"), ""));
    }

    private static TemplateKind kind(Map<String, TemplateKind> known, ResultSet row) throws SQLException {
        return Objects.requireNonNull(known.get(row.getString("kind")));
    }

    private CaseLetter map(ResultSet row, CaseId caseId, TemplateKind kind, Map<UUID, List<Dispatch>> dispatches)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new CaseLetter(
                id,
                caseId,
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person"),
                row.getObject("document_id", UUID.class),
                kind,
                row.getInt("template_version"),
                Recipient.valueOf(row.getString("recipient")),
                content(row, caseId),
                row.getTimestamp("made_at").toInstant(),
                Objects.requireNonNullElse(row.getString("made_by"), ""),
                dispatches.getOrDefault(id, List.of()));
    }

    private CaseLetter.@Nullable Content content(ResultSet row, CaseId caseId) throws SQLException {
        var docx = row.getObject("docx_blob_id", UUID.class);
        if (docx == null) return null;
        return new CaseLetter.Content(
                opened(caseId, row, "address", "letter.address"),
                opened(caseId, row, "subject", "letter.subject"),
                opened(caseId, row, "body", "letter.body"),
                new BlobId(docx));
    }

    private byte @Nullable [] sealed(CaseId caseId, String text, String column, UUID id) {
        if (text.isEmpty()) return null;
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place(column, id));
    }

    private String opened(CaseId caseId, ResultSet row, String column, String place) throws SQLException {
        var sealed = row.getBytes(column);
        if (sealed == null) return "";
        var id = row.getObject("id", UUID.class);
        return cipher.decrypt(Scope.actor().tenant(), caseId.value(), sealed, place(place, id));
    }

    static String place(String column, UUID id) {
        return "casework." + column + ":" + id;
    }
}
