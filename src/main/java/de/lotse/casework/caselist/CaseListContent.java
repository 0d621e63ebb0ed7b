package de.lotse.casework.caselist;

import static de.lotse.web.Texts.t;

import de.lotse.casework.lists.ListContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The list of cases as a table. */
@Component
class CaseListContent implements ListContent {

    private static final int MOST = 10_000;

    private final CaseList cases;

    CaseListContent(CaseList cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "CASES";
    }

    @Override
    public Content of(Map<String, String> filter) {
        var rows = cases.all(CaseListFilter.of(filter), null, MOST).stream()
                .map(row -> new Row(row.id().value(), CaseListService.cells(row)))
                .toList();
        return new Content(t("casework.lists.cases"), CaseListService.columns(), rows);
    }
}
