package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom one still has to tell, and what was approved and is waited for, in the cases that the acting person leads or stands in for. */
@Component
class SharingsOfTheDay implements DayItems {

    private final JdbcClient jdbc;
    private final AccessLog log;

    SharingsOfTheDay(JdbcClient jdbc, AccessLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var open = jdbc.sql("""
                        select b.id, b.case_id, p.display_name, d.kind, d.due_on
                        from   consent.shared_without_consent b
                        join   consent.visible_case v on v.tenant_id = b.tenant_id and v.case_id = b.case_id and v.role in ('LEAD', 'SUBSTITUTE')
                        join   casework.case_file c on c.tenant_id = b.tenant_id and c.id = b.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        cross join lateral (
                          select 'tell' as kind, coalesce(b.tell_again_on, (coalesce(b.approved_at, b.decided_at) at time zone 'Europe/Berlin')::date) as due_on
                          where  b.told_on is null and (b.emergency or b.outcome = 'APPROVED')
                          union all
                          select 'share', (b.approved_at at time zone 'Europe/Berlin')::date
                          where  b.live and not b.emergency
                          and    not exists (select 1 from consent.live_grant g where g.tenant_id = b.tenant_id and g.basis_id = b.id)
                          and    not exists (select 1 from casework.disclosure x where x.tenant_id = b.tenant_id and x.basis_id = b.id)) d
                        where  d.due_on <= ?
                        order  by d.due_on, b.id""")
                .param(day)
                .query((row, number) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("display_name"),
                        row.getString("kind"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
        if (!open.isEmpty())
            log.record(
                    Action.LIST,
                    "case",
                    open.stream().map(Open::caseId).distinct().toList(),
                    "MEMBERSHIP");
        return open.stream().map(Open::item).toList();
    }

    private record Open(UUID id, UUID caseId, String clientName, String kind, LocalDate due) {

        DayItem item() {
            return new DayItem(
                    due,
                    "casework.statutory.day.title",
                    t("casework.statutory.day." + kind),
                    clientName,
                    "/faelle/" + caseId + "/" + SharingService.PATH + "/" + id);
        }
    }
}
