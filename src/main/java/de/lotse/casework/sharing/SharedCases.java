package de.lotse.casework.sharing;

import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNullElse;

import de.lotse.casework.finding.NameKeys;
import de.lotse.consent.SharingPurpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what others share with the own organisation; inside {@link de.lotse.consent.SharedReading#overview}. */
@Repository
class SharedCases {

    static final int PAGE = 50;
    private static final int MOST_LOOKED_AT = 500;
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** The name of a person is known to the recipient by a grant with IDENTITY only, and to this very grant. */
    private static final String ROWS = """
            select s.grant_id, s.purpose_code, s.valid_from, s.valid_until, o.name as owner,
                   case when 'IDENTITY' = any (s.categories) then p.display_name end as name
            from   %s s
            join   tenancy.organisation_name o on o.tenant_id = s.tenant_id and o.id = s.controller_id
            left join casework.person p on p.tenant_id = s.tenant_id and p.id = s.person_id
            """;

    private final JdbcClient jdbc;

    SharedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest first; one more than fits if there are others. Grants are decided in the order of their index and no further than the page.
     *
     * @param before the last one of the page before; null for the first page
     */
    List<SharedRow> page(@Nullable UUID before) {
        return jdbc.sql("""
                        with page as materialized (
                          select s.tenant_id, s.controller_id, s.grant_id, s.person_id, s.categories, s.purpose_code, s.valid_from, s.valid_until
                          from   consent.received_grant r
                          cross join lateral (select d.tenant_id, d.controller_id, d.grant_id, d.person_id, d.categories, d.purpose_code, d.valid_from, d.valid_until
                                              from   consent.shared_case d
                                              where  d.tenant_id = r.tenant_id and d.grant_id = r.id limit 1) s
                          where  r.id < ?
                          order  by r.id desc
                          limit  %d) -- as a number: the plan has to know how few are wanted
                        """.formatted(PAGE + 1) + ROWS.formatted("page") + "order by s.grant_id desc")
                .param(requireNonNullElse(before, LAST))
                .query((row, number) -> map(row))
                .list();
    }

    /** Whose name answers what was typed, the best first. */
    List<SharedRow> named(String typed) {
        var score = NameKeys.scorer(typed);
        return jdbc
                .sql(ROWS.formatted("consent.shared_case") + """
                        where  'IDENTITY' = any (s.categories)
                        and    exists (select 1 from casework.name_key k
                                       where  k.tenant_id = s.tenant_id and k.person_id = s.person_id and k.key = any (?))
                        limit  ?""")
                .params(NameKeys.of(typed).toArray(String[]::new), MOST_LOOKED_AT)
                .query((row, number) -> map(row))
                .list()
                .stream()
                .filter(row -> score.applyAsDouble(row.name()) >= NameKeys.PLAUSIBLE)
                .sorted(comparingDouble((SharedRow row) -> score.applyAsDouble(row.name()))
                        .reversed())
                .limit(PAGE)
                .toList();
    }

    private static SharedRow map(ResultSet row) throws SQLException {
        return new SharedRow(
                row.getObject("grant_id", UUID.class),
                requireNonNullElse(row.getString("name"), ""),
                row.getString("owner"),
                SharingPurpose.valueOf(row.getString("purpose_code")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
