package de.lotse.casework.residence;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the periods of legal domains; the offices' file references encrypted. */
@Repository
class DomainPeriods {

    private static final String PERIODS = """
            select d.id, d.version, d.case_id, d.person_id, d.legal_domain, d.office, d.file_reference, d.valid_from,
                   d.valid_to, d.certainty, d.end_reason
            from   casework.legal_domain_period d
            """;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    DomainPeriods(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    List<LegalDomainPeriod> of(CaseId caseId) {
        return jdbc.sql(PERIODS + "where d.case_id = ? order by d.valid_from, d.id")
                .param(caseId.value())
                .query((row, number) -> map(row, fileReference(row)))
                .list();
    }

    /** Those of all running cases that the acting person may open, without file references. */
    List<CasePeriod> ofVisibleCases() {
        return jdbc.sql(PERIODS + """
                        join   casework.case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
                        join   consent.visible_case v on v.tenant_id = c.tenant_id and v.case_id = c.id
                        where  c.status in ('OPENING', 'ACTIVE', 'PAUSED')
                        order  by d.valid_from, d.id""")
                .query((row, number) -> new CasePeriod(new CaseId(row.getObject("case_id", UUID.class)), map(row, "")))
                .list();
    }

    LegalDomainPeriod get(CaseId caseId, UUID id) {
        return jdbc.sql(PERIODS + "where d.case_id = ? and d.id = ?")
                .params(caseId.value(), id)
                .query((row, number) -> map(row, fileReference(row)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Another period of the same domain and person that has a day in common with this one. */
    Optional<LegalDomainPeriod> overlapping(CaseId caseId, LegalDomainPeriod period) {
        return jdbc.sql(PERIODS + """
                        where  d.case_id = ? and d.person_id = ? and d.legal_domain = ? and d.id <> ?
                        and    daterange(d.valid_from, d.valid_to, '[]') && daterange(?, ?, '[]')
                        order  by d.valid_from
                        limit  1""")
                .params(caseId.value(), period.person().value(), period.domain(), period.id())
                .param(period.period().from())
                .param(period.period().to())
                .query((row, number) -> map(row, ""))
                .optional();
    }

    void add(CaseId caseId, LegalDomainPeriod period) {
        jdbc.sql("""
                        insert into casework.legal_domain_period
                               (id, case_id, person_id, legal_domain, office, valid_from, certainty, valid_to, end_reason, file_reference)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(period.id(), caseId.value(), period.person().value(), period.domain(), period.office())
                .params(period.period().from(), period.certainty().name())
                .param(period.period().to())
                .param(reason(period))
                .param(encrypted(caseId, period))
                .update();
    }

    /** Throws {@link Conflict} if somebody else has changed or removed it since. */
    void change(CaseId caseId, LegalDomainPeriod period) {
        changed(jdbc.sql("""
                        update casework.legal_domain_period
                        set    legal_domain = ?, office = ?, valid_from = ?, certainty = ?, valid_to = ?, end_reason = ?,
                               file_reference = ?, version = version + 1
                        where  case_id = ? and id = ? and version = ?""")
                .params(period.domain(), period.office(), period.period().from())
                .param(period.certainty().name())
                .param(period.period().to())
                .param(reason(period))
                .param(encrypted(caseId, period))
                .params(caseId.value(), period.id(), period.version())
                .update());
    }

    void remove(CaseId caseId, UUID id, int version) {
        changed(jdbc.sql("delete from casework.legal_domain_period where case_id = ? and id = ? and version = ?")
                .params(caseId.value(), id, version)
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) throw new Conflict();
    }

    private static @Nullable String reason(LegalDomainPeriod period) {
        return period.endReason() == null ? null : period.endReason().name();
    }

    private byte @Nullable [] encrypted(CaseId caseId, LegalDomainPeriod period) {
        if (period.fileReference().isEmpty()) return null;
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), period.fileReference(), place(period.id()));
    }

    private String fileReference(ResultSet row) throws SQLException {
        var reference = row.getBytes("file_reference");
        if (reference == null) return "";
        var caseId = row.getObject("case_id", UUID.class);
        return cipher.decrypt(Scope.actor().tenant(), caseId, reference, place(row.getObject("id", UUID.class)));
    }

    private static LegalDomainPeriod map(ResultSet row, String fileReference) throws SQLException {
        var reason = row.getString("end_reason");
        return new LegalDomainPeriod(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("legal_domain"),
                row.getString("office"),
                fileReference,
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                Certainty.valueOf(row.getString("certainty")),
                reason == null ? null : EndReason.valueOf(reason));
    }

    private static String place(UUID id) {
        return "casework.legal_domain_period.file_reference:" + id;
    }

    /** A period and the case that it stands in. */
    record CasePeriod(CaseId caseId, LegalDomainPeriod period) {}
}
