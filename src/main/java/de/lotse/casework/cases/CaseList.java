package de.lotse.casework.cases;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that the acting person may open: the access decision is the first table of the query. */
@Service
class CaseList {

    private static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;
    private final AccessLog log;

    CaseList(JdbcClient jdbc, AccessLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Transactional
    public CaseListPage page() {
        var rows = jdbc.sql("""
                        select c.id, c.case_number, p.display_name, c.status, c.phase, c.opened_on, c.last_contact_on
                        from   consent.visible_case v
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  c.status in ('OPENING', 'ACTIVE', 'PAUSED')
                        order  by p.display_name, c.id
                        limit  ?""").param(PAGE_SIZE).query(CaseList::map).list();
        log.record(
                Action.LIST, "case", rows.stream().map(row -> row.id().value()).toList(), "MEMBERSHIP");
        return new CaseListPage(rows);
    }

    private static CaseRow map(ResultSet row, int number) throws SQLException {
        return new CaseRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("case_number"),
                row.getString("display_name"),
                CaseStatus.valueOf(row.getString("status")),
                CasePhase.valueOf(row.getString("phase")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("last_contact_on", LocalDate.class));
    }
}
