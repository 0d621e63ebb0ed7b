package de.lotse.casework.caselist;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseListService {

    private final CaseList cases;
    private final AccessLog log;

    CaseListService(CaseList cases, AccessLog log) {
        this.cases = cases;
        this.log = log;
    }

    @Transactional
    public CaseListPage page(CaseListFilter asked) {
        var found = cases.find(asked);
        // The case that the page was to begin after is out of reach by now: begin anew.
        var lost = found.rows().isEmpty() && asked.after() != null;
        var filter = lost ? asked.startingAfter(null) : asked;
        if (lost) found = cases.find(filter);

        log.record(Action.LIST, "case", ids(found.rows()), "MEMBERSHIP");
        return CaseListPage.of(filter, found);
    }

    private static List<java.util.UUID> ids(List<CaseRow> rows) {
        return rows.stream().map(row -> row.id().value()).toList();
    }
}
