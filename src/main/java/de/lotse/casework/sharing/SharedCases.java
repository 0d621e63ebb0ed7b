package de.lotse.casework.sharing;

import static java.util.Comparator.comparingDouble;

import de.lotse.casework.finding.NameKeys;
import de.lotse.consent.SharingPurpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what others share with the own organisation; inside {@link de.lotse.consent.SharedReading#overview}. */
@Repository
class SharedCases {

    static final int PAGE = 50;
    private static final int MOST_LOOKED_AT = 500;

    /** The name of a person is known to the recipient by a grant with IDENTITY only, and to this very grant. */
    private static final String ROWS = """
            select s.grant_id, s.purpose_code, s.valid_until, o.name as owner,
                   case when 'IDENTITY' = any (s.categories) then p.display_name end as name
            from   consent.shared_case s
            join   tenancy.organisation_name o on o.tenant_id = s.tenant_id and o.id = s.controller_id
            left join casework.person p on p.tenant_id = s.tenant_id and p.id = s.person_id
            """;

    private final JdbcClient jdbc;

    SharedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param page from 0; answers one more than fits if there is another page */
    List<SharedRow> page(int page) {
        return jdbc.sql(ROWS + "order by name nulls last, s.grant_id limit ? offset ?")
                .params(PAGE + 1, page * PAGE)
                .query((row, number) -> map(row))
                .list();
    }

    /** Whose name answers what was typed, the best first. */
    List<SharedRow> named(String typed) {
        var score = NameKeys.scorer(typed);
        return jdbc
                .sql(ROWS + """
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
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getString("owner"),
                SharingPurpose.valueOf(row.getString("purpose_code")),
                row.getObject("valid_until", LocalDate.class));
    }
}
