package de.lotse.casework.caselist;

import static de.lotse.web.Texts.t;

import de.lotse.casework.cases.CasePhase;
import de.lotse.casework.filters.FilterBar;
import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of one's cases.
 *
 * @param total on all pages together
 * @param sorts the orders as links that keep the filter
 * @param nextHref the page after this one, if there is one
 * @param firstHref the first page, unless this is it
 * @param bar one's saved filters
 */
record CaseListPage(
        CaseListFilter filter,
        List<CaseRow> rows,
        int total,
        List<Tab> sorts,
        @Nullable String nextHref,
        @Nullable String firstHref,
        FilterBar bar) {

    static CaseListPage of(CaseListFilter filter, CaseList.Found found, FilterBar bar) {
        return new CaseListPage(
                filter,
                found.rows(),
                found.total(),
                sorts(filter),
                found.more()
                        ? filter.startingAfter(found.rows().getLast().id().value())
                                .href()
                        : null,
                filter.after() == null ? null : filter.startingAfter(null).href(),
                bar);
    }

    public List<Option> states() {
        return Option.named("casework.caselist.state.", CaseListFilter.STATES);
    }

    public List<Option> phases() {
        return Option.named("casework.phase.", CasePhase.values());
    }

    public List<Option> roles() {
        return Option.named("casework.caselist.role.", CaseListFilter.ROLES);
    }

    public List<Option> weeks() {
        return CaseListFilter.WEEKS.stream()
                .map(weeks -> new Option(weeks.toString(), t("casework.caselist.weeks.option", weeks)))
                .toList();
    }

    public String chosenWeeks() {
        return filter.weeks() == null ? "" : filter.weeks().toString();
    }

    private static List<Tab> sorts(CaseListFilter filter) {
        return Arrays.stream(CaseSort.values())
                .map(sort -> new Tab(
                        filter.sortedBy(sort).href(),
                        t("casework.caselist.sort." + sort.word()),
                        sort == filter.order()))
                .toList();
    }
}
