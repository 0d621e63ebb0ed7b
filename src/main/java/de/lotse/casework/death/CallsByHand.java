package de.lotse.casework.death;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom somebody still has to tell by hand after a death, such as interpreters who were booked; on Mein Tag. */
@Component
class CallsByHand implements DayItems {

    private final JdbcClient jdbc;
    private final AccessLog log;
    private final Clock clock;

    CallsByHand(JdbcClient jdbc, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var today = LocalDate.now(clock);
        var due = jdbc.sql("""
                        select v.case_id, d.person_id, p.display_name, count(*) as calls
                        from   consent.visible_case v
                        join   casework.death_effect e on e.tenant_id = v.tenant_id and e.case_id = v.case_id
                        join   casework.death d on d.tenant_id = e.tenant_id and d.id = e.death_id
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  e.by_hand and e.told_at is null and d.revoked_at is null and v.role in ('LEAD', 'SUBSTITUTE')
                        group  by v.case_id, d.person_id, p.display_name
                        order  by p.display_name, v.case_id""")
                .query((row, number) -> new Due(
                        row.getObject("case_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("display_name"),
                        row.getInt("calls")))
                .list();
        if (!due.isEmpty())
            log.record(Action.LIST, "case", due.stream().map(Due::caseId).toList(), "MEMBERSHIP");
        return due.stream().map(one -> one.item(today)).toList();
    }

    private record Due(UUID caseId, UUID person, String clientName, int calls) {

        DayItem item(LocalDate today) {
            var href = "/faelle/" + caseId + "/personen/" + person + "/tod";
            return new DayItem(today, "casework.death.kind.day", t("casework.death.day", calls), clientName, href);
        }
    }
}
