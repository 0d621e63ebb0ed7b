package de.lotse.casework.corrections;

import de.lotse.casework.CaseId;
import de.lotse.web.Formats;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked the lead of a case to look at something, and who may still do so without seeing the case any more. */
@Repository
class CorrectionRequests {

    private final JdbcClient jdbc;

    CorrectionRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers false if the lead was asked already. */
    boolean add(CaseId caseId, UUID thing, Instant now) {
        return jdbc.sql("""
                        insert into casework.correction_request (case_id, thing_id, requested_at)
                        values (?, ?, ?)
                        on conflict do nothing""").params(caseId.value(), thing, Timestamp.from(now)).update() == 1;
    }

    boolean isAsked(CaseId caseId, UUID thing) {
        return jdbc.sql("select exists (select 1 from casework.correction_request where case_id = ? and thing_id = ?)")
                .params(caseId.value(), thing)
                .query(Boolean.class)
                .single();
    }

    /**
     * Who leads the case, if the acting person stood in for somebody there when she wrote something down, that ended before she could
     * have changed it, and she does not see the case otherwise. Empty for everybody else.
     */
    Optional<String> leadForFormerSubstitute(CaseId caseId, Instant recordedAt) {
        return jdbc.sql("""
                        select u.display_name
                        from   consent.case_member m
                        join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
                        left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.lead_id
                        where  m.case_id = ? and m.user_id = shared.actor() and m.role = 'SUBSTITUTE'
                        and    m.valid_to between ? and ? and m.valid_to < current_date
                        and    c.status in ('OPENING', 'ACTIVE', 'PAUSED', 'CLOSED')
                        and    not exists (select 1 from consent.visible_case v
                                           where v.tenant_id = m.tenant_id and v.case_id = m.case_id)
                        limit  1""")
                .params(caseId.value(), day(recordedAt), day(recordedAt.plus(CorrectionRule.AT_ONCE)))
                .query((row, number) -> Objects.requireNonNullElse(row.getString("display_name"), ""))
                .optional();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
