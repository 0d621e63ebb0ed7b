package de.lotse.casework.hints;

import de.lotse.casework.cases.CaseHead;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the person of a case lives, as coarse as a district; of nobody whose address must not become known (§ 51 BMG). */
@Component
class Districts {

    private final JdbcClient jdbc;
    private final Codes codes;
    private final Clock clock;

    Districts(JdbcClient jdbc, Codes codes, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.clock = clock;
    }

    @Nullable
    String of(CaseHead head) {
        if (head.addressProtected()) return null;
        return jdbc.sql("""
                        select a.district from casework.person_address a
                        join   casework.shown_place s on s.tenant_id = a.tenant_id and s.person_id = a.person_id
                        where  a.person_id = ? and a.district is not null and coalesce(a.valid_to >= ?, true)
                        order  by a.valid_from desc nulls last, a.id desc limit 1""")
                .params(head.clientId().value(), LocalDate.now(clock))
                .query(String.class)
                .optional()
                .orElse(null);
    }

    String label(String district) {
        return codes.label("district", district);
    }
}
