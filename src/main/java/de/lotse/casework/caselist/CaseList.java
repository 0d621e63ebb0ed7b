package de.lotse.casework.caselist;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CasePhase;
import de.lotse.casework.cases.CaseStatus;
import de.lotse.casework.people.Died;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The cases that the acting person may open. The access decision is the first table of the query, so its cost follows
 * the number of her own cases, however many the organisation has; the same rows are listed and counted. Only what is asked
 * for stands in the statement: PostgreSQL then plans it once for a connection instead of in every request.
 */
@Repository
class CaseList {

    static final int PAGE_SIZE = 50;

    private static final String SELECT = """
            with hit as (
              select c.id, c.case_number, c.tenant_id, c.client_id, p.display_name, c.status, c.phase, c.opened_on, c.last_contact_on,
                     v.role, v.valid_to, {key} as sort_key
              from   consent.visible_case v
              join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
              join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
              where  c.status = any(:statuses){narrowed})
            select h.id, h.case_number, h.display_name, h.status, h.phase, h.opened_on, h.last_contact_on,
                   h.role, h.valid_to, (select count(*) from hit) as total, d.died_on, d.died_precision
            from   hit h
            left join casework.deceased d on d.tenant_id = h.tenant_id and d.person_id = h.client_id{beyond}
            order  by h.sort_key {direction}, h.id {direction}
            limit  :limit""";

    private static final String BEYOND = """

            where  (h.sort_key, h.id) {than} (
                     select {key}, c.id
                     from   consent.visible_case v
                     join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                     join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                     where  v.case_id = :after)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Found find(CaseListFilter filter) {
        var rows = new ArrayList<CaseRow>();
        var total = new int[1];
        select("", filter, PAGE_SIZE + 1, null).query(row -> {
            rows.add(map(row));
            total[0] = row.getInt("total");
        });
        var more = rows.size() > PAGE_SIZE;
        return new Found(more ? rows.subList(0, PAGE_SIZE) : rows, total[0], more);
    }

    /** At most so many, from the first page on; only these cases, if any are named. */
    List<CaseRow> all(CaseListFilter filter, @Nullable List<UUID> ids, int most) {
        return select("", filter.startingAfter(null), most, ids)
                .query((row, number) -> map(row))
                .list();
    }

    /** @param before put before the query, such as {@code explain} */
    StatementSpec select(String before, CaseListFilter filter) {
        return select(before, filter, PAGE_SIZE + 1, null);
    }

    private StatementSpec select(String before, CaseListFilter filter, int limit, @Nullable List<UUID> ids) {
        var order = filter.order();
        var sql = SELECT.replace("{narrowed}", filter.narrowing() + (ids == null ? "" : " and c.id = any(:ids)"))
                .replace("{beyond}", filter.after() == null ? "" : BEYOND.replace("{than}", order.beyond()))
                .replace("{key}", order.key())
                .replace("{direction}", order.direction());
        return jdbc.sql(before + sql)
                .param("statuses", filter.statuses())
                .param("phase", filter.phase())
                .param("roles", filter.memberships())
                .param("quietBefore", filter.quietBefore(LocalDate.now(clock)))
                .param("number", filter.number())
                .param("after", filter.after())
                .param("ids", ids == null ? null : ids.toArray(UUID[]::new))
                .param("limit", limit);
    }

    private static CaseRow map(ResultSet row) throws SQLException {
        return new CaseRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("case_number"),
                row.getString("display_name"),
                Died.stored(row.getObject("died_on", LocalDate.class), row.getString("died_precision")),
                CaseStatus.valueOf(row.getString("status")),
                CasePhase.valueOf(row.getString("phase")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("last_contact_on", LocalDate.class),
                row.getString("role").equals("SUBSTITUTE"),
                row.getObject("valid_to", LocalDate.class));
    }

    /** @param total how many there are on all pages together */
    record Found(List<CaseRow> rows, int total, boolean more) {}
}
