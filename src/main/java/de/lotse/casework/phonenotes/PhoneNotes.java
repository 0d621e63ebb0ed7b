package de.lotse.casework.phonenotes;

import de.lotse.casework.CaseId;
import de.lotse.casework.inquiries.Topic;
import de.lotse.casework.phonenotes.PhoneNote.Place;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps phone notes; their words are encrypted, and only here do they exist as text. */
@Repository
class PhoneNotes {

    private static final String COLUMNS =
            "n.id, n.taken_at, n.minutes, n.text, n.caller, n.phone, n.case_id, n.note_id, n.inquiry_id, n.assigned_at, "
                    + "u.display_name as author, n.author_id = shared.actor() as own";

    private static final String FROM = """

             from   casework.phone_note n
             left join identity.user_name u on u.tenant_id = n.tenant_id and u.id = n.author_id
            """;

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    PhoneNotes(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(UUID id, PhoneNoteForm form, Instant takenAt) {
        jdbc.sql("""
                        insert into casework.phone_note (id, taken_at, minutes, text, caller, phone)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, Timestamp.from(takenAt), form.minutes())
                .param(sealed(id, "text", form.callText()))
                .param(form.callerName().isEmpty() ? null : sealed(id, "caller", form.callerName()))
                .param(form.callerPhone().isEmpty() ? null : sealed(id, "phone", form.callerPhone()))
                .update();
    }

    /** Throws {@link NotFound} for a note of somebody else. Nobody else changes it until the transaction ends. */
    PhoneNote lock(UUID id) {
        return jdbc.sql("select " + COLUMNS + FROM
                        + "where n.id = ? and coalesce(n.given_to, n.author_id) = shared.actor() for update of n")
                .param(id)
                .query(this::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The acting person's notes that belong nowhere yet, and those that were given to her, oldest first. */
    List<PhoneNote> open() {
        return jdbc.sql("select " + COLUMNS + FROM + """
                         where  coalesce(n.given_to, n.author_id) = shared.actor() and n.case_id is null and n.inquiry_id is null
                         order  by n.taken_at, n.id""").query(this::map).list();
    }

    /** The notes that belong to an inquiry, oldest first, with the names of their authors. */
    List<Authored> of(UUID inquiry) {
        return jdbc.sql("select " + COLUMNS + FROM + """
                         where  n.inquiry_id = ?
                         order  by n.taken_at, n.id""")
                .param(inquiry)
                .query((row, number) -> new Authored(map(row, number), row.getString("author")))
                .list();
    }

    void assign(UUID id, UUID inquiry, Instant at) {
        jdbc.sql("update casework.phone_note set inquiry_id = ?, assigned_at = ? where id = ?")
                .params(inquiry, Timestamp.from(at), id)
                .update();
    }

    /** From now on its words are those of the note. */
    void assign(UUID id, CaseId caseId, UUID noteId, Optional<LocalDate> contactBefore, Instant at) {
        jdbc.sql("""
                        update casework.phone_note
                        set    case_id = ?, note_id = ?, contact_before = ?, assigned_at = ?,
                               inquiry_id = null, text = null, caller = null, phone = null
                        where  id = ?""")
                .params(caseId.value(), noteId)
                .param(contactBefore.orElse(null))
                .params(Timestamp.from(at), id)
                .update();
    }

    Optional<LocalDate> contactBefore(UUID id) {
        return jdbc.sql("select contact_before from casework.phone_note where id = ? and contact_before is not null")
                .param(id)
                .query(LocalDate.class)
                .optional();
    }

    /** It belongs nowhere again. The words come back from the case; name and number stay at their begin. */
    void takeBack(UUID id, String text) {
        jdbc.sql("""
                        update casework.phone_note
                        set    case_id = null, note_id = null, contact_before = null, assigned_at = null, text = ?
                        where  id = ?""").param(sealed(id, "text", text)).param(id).update();
    }

    void takeBack(UUID id) {
        jdbc.sql("update casework.phone_note set inquiry_id = null, assigned_at = null where id = ?")
                .param(id)
                .update();
    }

    void give(UUID id, UUID colleague) {
        jdbc.sql("update casework.phone_note set given_to = ? where id = ?")
                .params(colleague, id)
                .update();
    }

    int openOf(UUID colleague) {
        return jdbc.sql("""
                        select count(*)
                        from   casework.phone_note n
                        where  coalesce(n.given_to, n.author_id) = ? and n.case_id is null and n.inquiry_id is null""").param(colleague).query(Integer.class).single();
    }

    /** Answers the notes. */
    List<UUID> giveAll(UUID from, UUID to) {
        return jdbc.sql("""
                        update casework.phone_note n
                        set    given_to = ?
                        where  coalesce(n.given_to, n.author_id) = ? and n.case_id is null and n.inquiry_id is null
                        returning n.id""")
                .params(to, from)
                .query((row, number) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    /** As a one-off advice by phone on the day of the call; the line names nobody. */
    void countAsAdvice(UUID id, Topic topic) {
        jdbc.sql("""
                        insert into casework.one_off_advice
                          (id, advised_on, minutes, channel, institution, language, interpreter, district, life_area, legal_domain)
                        select :advice, cast(n.taken_at at time zone 'Europe/Berlin' as date), n.minutes, 'PHONE', '', '', false, '',
                               :area, :domain
                        from   casework.phone_note n
                        where  n.id = :id""")
                .param("advice", Ids.next())
                .param("area", topic.lifeArea())
                .param("domain", topic.legalDomain())
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from casework.phone_note where id = ?").param(id).update();
    }

    private PhoneNote map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PhoneNote(
                id,
                row.getTimestamp("taken_at").toInstant(),
                row.getInt("minutes"),
                opened(id, "caller", row.getBytes("caller")),
                opened(id, "phone", row.getBytes("phone")),
                opened(id, "text", row.getBytes("text")),
                row.getBoolean("own") ? "" : Objects.requireNonNullElse(row.getString("author"), ""),
                place(row));
    }

    private static Place place(ResultSet row) throws SQLException {
        var since = row.getTimestamp("assigned_at");
        if (since == null) return new Place.Nowhere();
        var inquiry = row.getObject("inquiry_id", UUID.class);
        if (inquiry != null) return new Place.WithInquiry(inquiry, since.toInstant());
        return new Place.InCase(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("note_id", UUID.class),
                since.toInstant());
    }

    private byte[] sealed(UUID id, String column, String text) {
        return cipher.encrypt(Scope.actor().tenant(), text, place(id, column));
    }

    private String opened(UUID id, String column, byte @Nullable [] encrypted) {
        return encrypted == null ? "" : cipher.decrypt(Scope.actor().tenant(), encrypted, place(id, column));
    }

    private static String place(UUID id, String column) {
        return "casework.phone_note." + column + ":" + id;
    }

    record Authored(PhoneNote note, @Nullable String author) {}
}
