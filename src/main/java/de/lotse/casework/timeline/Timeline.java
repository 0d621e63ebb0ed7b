package de.lotse.casework.timeline;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the course of a case. Every feature that changes a case tells it here, in its own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Timeline {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    Timeline(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /**
     * @param type the end of the message key {@code casework.timeline.<type>}
     * @param occurredAt when it happened, which may be long before it is written down
     * @param reference the note, contact, plan version … that the entry tells of
     * @param detail a short text in the case manager's words, kept encrypted; may be empty
     */
    public UUID add(CaseId caseId, String type, Instant occurredAt, @Nullable UUID reference, String detail) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.timeline_entry (id, case_id, type, occurred_at, reference_id, detail)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, caseId.value(), type, Timestamp.from(occurredAt))
                .param(reference)
                .param(encrypt(caseId, id, detail))
                .update();
        return id;
    }

    /** Tells something to those alone who read a protected area. */
    public void addSealed(CaseId caseId, String type, Instant occurredAt, String detail, UUID compartment) {
        var id = add(caseId, type, occurredAt, null, detail);
        jdbc.sql("update casework.timeline_entry set compartment_id = ? where id = ?")
                .params(compartment, id)
                .update();
    }

    /** What tells of this thing lies in the protected area of the thing, or with null in none. */
    public void seal(CaseId caseId, UUID reference, @Nullable UUID compartment) {
        jdbc.sql(
                        "update casework.timeline_entry set compartment_id = :compartment where case_id = :case and reference_id = :reference")
                .param("compartment", compartment)
                .param("case", caseId.value())
                .param("reference", reference)
                .update();
    }

    /** What tells of this thing is gone afterwards; for a thing that was struck. */
    public void forget(CaseId caseId, UUID reference) {
        jdbc.sql("delete from casework.timeline_entry where case_id = ? and reference_id = ?")
                .params(caseId.value(), reference)
                .update();
    }

    /** What tells of this thing stands in the course of the other case afterwards: same author, same moments, its key. */
    public void move(CaseId from, UUID reference, CaseId to) {
        var entries = jdbc.sql("""
                        select id, type, occurred_at, recorded_at, author_id, detail, compartment_id
                        from   casework.timeline_entry
                        where  case_id = ? and reference_id = ?
                        order  by id""")
                .params(from.value(), reference)
                .query((row, number) -> {
                    var detail = row.getBytes("detail");
                    return new Moved(
                            row.getString("type"),
                            row.getTimestamp("occurred_at"),
                            row.getTimestamp("recorded_at"),
                            row.getObject("author_id", UUID.class),
                            detail == null ? "" : decrypt(from, row.getObject("id", UUID.class), detail),
                            row.getObject("compartment_id", UUID.class));
                })
                .list();
        forget(from, reference);
        entries.forEach(entry -> insert(to, reference, entry));
    }

    private void insert(CaseId to, UUID reference, Moved entry) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.timeline_entry
                               (id, case_id, type, occurred_at, recorded_at, author_id, reference_id, detail, compartment_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, to.value(), entry.type, entry.occurredAt, entry.recordedAt, entry.author, reference)
                .param(encrypt(to, id, entry.detail))
                .param(entry.compartment)
                .update();
    }

    private String decrypt(CaseId caseId, UUID id, byte[] detail) {
        return cipher.decrypt(Scope.actor().tenant(), caseId.value(), detail, place(id));
    }

    private record Moved(
            String type,
            Timestamp occurredAt,
            Timestamp recordedAt,
            UUID author,
            String detail,
            @Nullable UUID compartment) {}

    private byte @Nullable [] encrypt(CaseId caseId, UUID id, String detail) {
        if (detail.isEmpty()) return null;
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), detail, place(id));
    }

    static String place(UUID id) {
        return "casework.timeline_entry.detail:" + id;
    }
}
