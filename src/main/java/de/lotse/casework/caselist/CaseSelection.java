package de.lotse.casework.caselist;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases that were chosen in the list, as far as they may be opened. Whoever shows them writes the access log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseSelection {

    private static final CaseListFilter EVERY = new CaseListFilter("alle", "", "", null, "", "", null);
    private static final int MOST = 1_000;

    private final CaseList cases;

    CaseSelection(CaseList cases) {
        this.cases = cases;
    }

    /** What the list holds on all pages together, at most so many. */
    public List<Selected> all(CaseListFilter filter, int most) {
        return cases.all(filter, null, most).stream()
                .map(CaseSelection::selected)
                .toList();
    }

    public List<Selected> of(List<UUID> ids) {
        return rows(ids).stream().map(CaseSelection::selected).toList();
    }

    List<CaseRow> rows(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : cases.all(EVERY, ids, MOST);
    }

    private static Selected selected(CaseRow row) {
        return new Selected(row.id().value(), row.clientName(), row.number());
    }

    /** @param name of the client */
    public record Selected(UUID id, String name, String number) {}
}
