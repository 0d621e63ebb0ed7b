package de.lotse.casework.notes;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps notes encrypted; only here do they exist as text. */
@Repository
class CaseNotes {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    CaseNotes(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    UUID add(CaseId caseId, String text, Instant writtenAt) {
        var id = Ids.next();
        var encrypted = cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place(id));
        jdbc.sql("insert into casework.case_note (id, case_id, written_at, text) values (?, ?, ?, ?)")
                .params(id, caseId.value(), Timestamp.from(writtenAt), encrypted)
                .update();
        return id;
    }

    List<CaseNote> of(CaseId caseId) {
        return jdbc.sql("""
                        select n.id, n.written_at, n.text, n.compartment_id, n.author_id = shared.actor() as mine, u.display_name as author
                        from   casework.case_note n
                        left join identity.user_name u on u.tenant_id = n.tenant_id and u.id = n.author_id
                        where  n.case_id = ?
                        order  by n.written_at desc, n.id desc""")
                .param(caseId.value())
                .query((row, number) -> map(row, caseId))
                .list();
    }

    Map<UUID, String> texts(CaseId caseId, Collection<UUID> ids) {
        var texts = new HashMap<UUID, String>();
        jdbc.sql("select id, text from casework.case_note where case_id = ? and id = any(?)")
                .params(caseId.value(), ids.toArray(UUID[]::new))
                .query(row -> {
                    texts.put(row.getObject("id", UUID.class), text(row, caseId));
                });
        return texts;
    }

    void remove(CaseId caseId, UUID id) {
        jdbc.sql("delete from casework.case_note where case_id = ? and id = ?")
                .params(caseId.value(), id)
                .update();
    }

    void seal(CaseId caseId, UUID id, @Nullable UUID compartment) {
        jdbc.sql("update casework.case_note set compartment_id = :compartment where case_id = :case and id = :id")
                .param("compartment", compartment)
                .param("case", caseId.value())
                .param("id", id)
                .update();
    }

    /** Who wrote a note that is no contact: what is counted as a contact is known to the whole team. */
    Optional<UUID> author(CaseId caseId, UUID id) {
        return jdbc.sql("""
                        select n.author_id from casework.case_note n
                        where  n.case_id = ? and n.id = ?
                        and    not exists (select 1 from casework.consultation c
                                           where c.tenant_id = n.tenant_id and c.note_id = n.id)""")
                .params(caseId.value(), id)
                .query((row, number) -> row.getObject("author_id", UUID.class))
                .optional();
    }

    void move(CaseId from, UUID id, CaseId to, String text) {
        var encrypted = cipher.encrypt(Scope.actor().tenant(), to.value(), text, place(id));
        jdbc.sql("update casework.case_note set case_id = ?, text = ? where case_id = ? and id = ?")
                .params(to.value(), encrypted, from.value(), id)
                .update();
    }

    private CaseNote map(ResultSet row, CaseId caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var text = text(row, caseId);
        return new CaseNote(
                id,
                row.getString("author"),
                row.getTimestamp("written_at").toInstant(),
                text,
                row.getObject("compartment_id") != null,
                row.getBoolean("mine"));
    }

    private String text(ResultSet row, CaseId caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return cipher.decrypt(Scope.actor().tenant(), caseId.value(), row.getBytes("text"), place(id));
    }

    static String place(UUID id) {
        return "casework.case_note.text:" + id;
    }
}
