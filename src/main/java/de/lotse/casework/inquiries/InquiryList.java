package de.lotse.casework.inquiries;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.filters.FilterBar;
import de.lotse.casework.filters.SavedFilter.FilteredList;
import de.lotse.casework.filters.SavedFilters;
import de.lotse.casework.inquiries.InquiryFilter.Cursor;
import de.lotse.web.Errors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inquiries of the own organisation, open ones first, 50 on a page. */
@Service
class InquiryList {

    private static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;
    private final InquiryHandovers handovers;
    private final SavedFilters filters;
    private final AccessLog log;
    private final Clock clock;

    InquiryList(JdbcClient jdbc, InquiryHandovers handovers, SavedFilters filters, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.handovers = handovers;
        this.filters = filters;
        this.log = log;
        this.clock = clock;
    }

    /** As the list opens: with the filter that is kept for that. */
    @Transactional
    public InquiryListPage opening(InquiryFilter asked) {
        var kept = filters.opening(FilteredList.INQUIRIES).map(InquiryFilter::of);
        return page(kept.orElse(asked), "", Errors.none());
    }

    /** What is wrong, at the name, or with the filter itself. */
    @Transactional
    public Errors save(InquiryFilter filter, String name, boolean asDefault) {
        InquiryAccess.require();
        var errors = filter.check(LocalDate.now(clock));
        return errors.any() ? errors : filters.add(FilteredList.INQUIRIES, name, filter.path(""), asDefault);
    }

    @Transactional
    public InquiryListPage page(InquiryFilter filter, String filterName, Errors ofName) {
        InquiryAccess.require();
        var today = LocalDate.now(clock);
        var errors = filter.check(today);
        var rows = errors.any() ? List.<InquiryRow>of() : rows(filter, today);
        var shown = rows.subList(0, Math.min(PAGE_SIZE, rows.size()));
        log.record(
                Action.LIST,
                "inquiry",
                shown.stream().map(row -> row.id().value()).toList(),
                "ORGANISATION");
        return new InquiryListPage(
                filter,
                InquiryFilter.states(),
                errors,
                shown,
                handovers.incoming(),
                next(filter, rows, shown),
                first(filter),
                bar(filter, filterName, ofName));
    }

    private FilterBar bar(InquiryFilter filter, String name, Errors errors) {
        var list = FilteredList.INQUIRIES;
        return new FilterBar(list, filters.of(list), filter.path(""), filter.fields(), name, errors);
    }

    /** One more than a page has, which tells whether there is another. */
    private List<InquiryRow> rows(InquiryFilter filter, LocalDate today) {
        return jdbc.sql("""
                        select i.id, i.place, i.name, i.state, i.priority, i.received_on, u.display_name as responsible
                        from   casework.inquiry i
                        left join identity.user_name u on u.tenant_id = i.tenant_id and u.id = i.responsible_id
                               and (i.state <> 'RECEIVED' or i.assigned_on is not null)
                        where  (:state = '' or i.state = :state or (:state = 'OPEN' and i.state in ('RECEIVED', 'CLEARING')))
                        and    (not :mine or (i.responsible_id = shared.actor() and (i.state <> 'RECEIVED' or i.assigned_on is not null)))
                        and    i.received_on >= :since
                        and    (i.place, i.id) > (:place, :id)
                        order  by i.place, i.id
                        limit  :size""")
                .param("state", filter.state())
                .param("mine", filter.onlyMine())
                .param("since", filter.from(today).orElse(LocalDate.EPOCH))
                .param("place", filter.cursor().place())
                .param("id", filter.cursor().id())
                .param("size", PAGE_SIZE + 1)
                .query((row, number) -> map(row, today))
                .list();
    }

    private static @Nullable String next(InquiryFilter filter, List<InquiryRow> rows, List<InquiryRow> shown) {
        return rows.size() > shown.size() ? filter.path(shown.getLast().cursor().toString()) : null;
    }

    private static @Nullable String first(InquiryFilter filter) {
        return filter.after().isEmpty() ? null : filter.path("");
    }

    private static InquiryRow map(ResultSet row, LocalDate today) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var state = InquiryState.valueOf(row.getString("state"));
        var receivedOn = row.getObject("received_on", LocalDate.class);
        return new InquiryRow(
                new InquiryId(id),
                new Cursor(row.getInt("place"), id),
                row.getString("name"),
                state,
                row.getString("priority").equals("ACUTE"),
                receivedOn,
                state.isOpen() ? Waiting.since(receivedOn, today) : "",
                row.getString("responsible"));
    }
}
