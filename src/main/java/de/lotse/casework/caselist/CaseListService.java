package de.lotse.casework.caselist;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.filters.FilterBar;
import de.lotse.casework.filters.SavedFilter.FilteredList;
import de.lotse.casework.filters.SavedFilters;
import de.lotse.casework.lists.PrintedList;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseListService {

    private static final int MOST_PRINTED = 500;

    private final CaseList cases;
    private final CaseSelection selection;
    private final SavedFilters filters;
    private final AccessLog log;
    private final Clock clock;

    CaseListService(CaseList cases, CaseSelection selection, SavedFilters filters, AccessLog log, Clock clock) {
        this.cases = cases;
        this.selection = selection;
        this.filters = filters;
        this.log = log;
        this.clock = clock;
    }

    /** As the list opens: with the filter that is kept for that. */
    @Transactional
    public CaseListPage opening(CaseListFilter asked) {
        var kept = filters.opening(FilteredList.CASES).map(CaseListFilter::of);
        return page(kept.orElse(asked), "", Errors.none());
    }

    @Transactional
    public CaseListPage page(CaseListFilter asked, String filterName, Errors errors) {
        var found = cases.find(asked);
        // The case that the page was to begin after is out of reach by now: begin anew.
        var lost = found.rows().isEmpty() && asked.after() != null;
        var filter = lost ? asked.startingAfter(null) : asked;
        if (lost) found = cases.find(filter);

        log.record(Action.LIST, "case", ids(found.rows()), "MEMBERSHIP");
        var here = filter.startingAfter(null);
        var saved = filters.of(FilteredList.CASES);
        var bar = new FilterBar(FilteredList.CASES, saved, here.href(), here.fields(), filterName, errors);
        return CaseListPage.of(filter, found, bar);
    }

    /** What is wrong, at the name. */
    @Transactional
    public Errors save(CaseListFilter filter, String name, boolean asDefault) {
        return filters.add(FilteredList.CASES, name, filter.startingAfter(null).href(), asDefault);
    }

    /** The cases that were chosen, or else all of the list, on paper. Writes a PRINT into the access log. */
    @Transactional
    public PrintedList print(CaseListFilter filter, List<UUID> chosen) {
        var rows = chosen.isEmpty() ? cases.all(filter, null, MOST_PRINTED) : selection.rows(chosen);
        log.record(Action.PRINT, "case", ids(rows), "MEMBERSHIP");
        var actor = Scope.actor();
        var today = Formats.date(LocalDate.now(clock));
        return new PrintedList(
                t("casework.lists.cases"),
                t("casework.lists.note", actor.name(), actor.organisationName(), today, rows.size()),
                columns(),
                rows.stream().map(CaseListService::cells).toList());
    }

    static List<String> columns() {
        return List.of(
                t("casework.cases.client"),
                t("casework.cases.number"),
                t("casework.cases.status"),
                t("casework.cases.phase"),
                t("casework.cases.opened"),
                t("casework.caselist.lastContact"));
    }

    static List<String> cells(CaseRow row) {
        return List.of(
                row.clientName(),
                row.number(),
                t("casework.status." + row.status()),
                t("casework.phase." + row.phase()),
                Formats.date(row.openedOn()),
                row.lastContactOn() == null ? "" : Formats.date(row.lastContactOn()));
    }

    private static List<UUID> ids(List<CaseRow> rows) {
        return rows.stream().map(row -> row.id().value()).toList();
    }
}
