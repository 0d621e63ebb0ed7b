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

    private byte @Nullable [] encrypt(CaseId caseId, UUID id, String detail) {
        if (detail.isEmpty()) return null;
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), detail, place(id));
    }

    static String place(UUID id) {
        return "casework.timeline_entry.detail:" + id;
    }
}
