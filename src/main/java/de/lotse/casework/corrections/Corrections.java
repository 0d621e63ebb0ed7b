package de.lotse.casework.corrections;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId caseId, Correctable thing, CorrectionForm form, Set<UUID> readers, Instant now) {
        jdbc.sql("""
                        insert into casework.correction
                               (id, case_id, kind, author_id, recorded_at, outcome, reason, corrected_at, readers)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), caseId.value(), thing.kind().name(), thing.author())
                .params(Timestamp.from(thing.recordedAt()), form.outcome(), form.reason(), Timestamp.from(now))
                .param(readers.toArray(UUID[]::new))
                .update();
    }

    /** The other cases that the acting person may change, by name. */
    List<Option> targets(CaseId except) {
        return jdbc.sql("""
                        select c.id, c.case_number, p.display_name
                        from   consent.visible_case v
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  v.role <> 'CONFERENCE_GUEST'
                        and    c.status in ('OPENING', 'ACTIVE', 'PAUSED')
                        and    c.id <> ?
                        order  by p.display_name, c.case_number""")
                .param(except.value())
                .query((row, number) -> new Option(
                        row.getObject("id", UUID.class).toString(),
                        t(
                                "casework.corrections.target.option",
                                row.getString("display_name"),
                                row.getString("case_number"))))
                .list();
    }
}
