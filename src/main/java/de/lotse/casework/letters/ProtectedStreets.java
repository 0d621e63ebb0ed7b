package de.lotse.casework.letters;

import de.lotse.casework.CaseId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The streets that no paper of a case may tell to others than the person (§ 51 BMG). */
@Repository
public class ProtectedStreets {

    private final JdbcClient jdbc;

    ProtectedStreets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where nobody is protected. */
    public List<String> of(CaseId caseId) {
        return jdbc.sql("""
                        select distinct a.street
                        from   casework.case_with_protected_address c
                        join   casework.household_member m on m.tenant_id = c.tenant_id and m.case_id = c.case_id
                        join   casework.person_address a on a.tenant_id = m.tenant_id and a.person_id = m.person_id
                        where  c.case_id = ? and a.street is not null""")
                .param(caseId.value())
                .query((row, number) -> Objects.requireNonNull(row.getString("street")))
                .list();
    }

    /** Also in another spelling: „Linden Str. 5“ is „Lindenstraße 5“. */
    public static boolean named(String text, List<String> streets) {
        var folded = folded(text);
        return streets.stream().map(ProtectedStreets::folded).anyMatch(folded::contains);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.GERMANY)
                .replaceAll("stra(ß|ss)e|str\\.", "str")
                .replaceAll("[\\s\\u00a0.,-]+", "");
    }
}
