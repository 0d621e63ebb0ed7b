package de.lotse.consent.records;

import de.lotse.consent.Consent;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.Consent.Withdrawn;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.ConsentItem;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the consents of a case with everything that is written in them. */
@Repository
class ReadConsents {

    private final JdbcClient jdbc;
    private final ConsentItems items;
    private final CaseText text;

    ReadConsents(JdbcClient jdbc, ConsentItems items, CaseText text) {
        this.jdbc = jdbc;
        this.items = items;
        this.text = text;
    }

    /** Latest first. */
    List<Consent> ofCase(UUID caseId) {
        var byConsent = items.ofCase(caseId);
        return jdbc.sql("""
                        select c.id, c.case_id, c.person_id, c.kind, c.text_id, c.language, c.given_how, c.sign_by, c.signed_on,
                               c.explained_by, c.interpreter_mode, c.interpreter_name, c.signer, c.guardian_name, c.valid_from,
                               c.valid_until, c.withdrawn_at, c.withdrawn_on, c.withdrawn_how, c.withdrawn_by,
                               c.withdrawal_note, c.scan_id, c.recorded_at, c.recorded_by, s.superseded
                        from   consent.consent c
                        join   consent.consent_standing s on s.tenant_id = c.tenant_id and s.id = c.id
                        where  c.case_id = ?
                        order  by c.recorded_at desc, c.id desc""")
                .param(caseId)
                .query((row, number) -> map(row, byConsent))
                .list();
    }

    private Consent map(ResultSet row, Map<UUID, List<ConsentItem>> items) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var caseId = row.getObject("case_id", UUID.class);
        return new Consent(
                id,
                caseId,
                row.getObject("person_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("text_id", UUID.class),
                row.getString("language"),
                GivenHow.valueOf(row.getString("given_how")),
                row.getObject("sign_by", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                new UserId(row.getObject("explained_by", UUID.class)),
                row.getString("interpreter_mode"),
                text.open(caseId, row.getBytes("interpreter_name"), ConsentRows.INTERPRETER, id),
                Signer.valueOf(row.getString("signer")),
                text.open(caseId, row.getBytes("guardian_name"), ConsentRows.GUARDIAN, id),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                withdrawn(row, caseId, id),
                row.getObject("scan_id", UUID.class),
                row.getBoolean("superseded"),
                moment(row, "recorded_at"),
                new UserId(row.getObject("recorded_by", UUID.class)),
                items.getOrDefault(id, List.of()));
    }

    private @Nullable Withdrawn withdrawn(ResultSet row, UUID caseId, UUID id) throws SQLException {
        if (row.getTimestamp("withdrawn_at") == null) return null;
        return new Withdrawn(
                moment(row, "withdrawn_at"),
                row.getObject("withdrawn_on", LocalDate.class),
                WithdrawnHow.valueOf(row.getString("withdrawn_how")),
                new UserId(row.getObject("withdrawn_by", UUID.class)),
                text.open(caseId, row.getBytes("withdrawal_note"), ConsentRows.NOTE, id));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
