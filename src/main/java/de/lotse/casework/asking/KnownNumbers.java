package de.lotse.casework.asking;

import de.lotse.casework.CaseId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which case of the own organisation a number names, whoever may open it; never shown to the asker. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class KnownNumbers {

    private static final Pattern NUMBER = Pattern.compile("(\\d{4})\\s*-?\\s*(\\d{1,9})");

    private final JdbcClient jdbc;

    KnownNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static boolean isNumber(String typed) {
        return NUMBER.matcher(typed).matches();
    }

    /** {@code 2026-12} is {@code 2026-00012}. */
    public static String whole(String typed) {
        var number = NUMBER.matcher(typed);
        if (!number.matches()) return typed;
        return "%s-%05d".formatted(number.group(1), Integer.parseInt(number.group(2)));
    }

    /** Empty for a case from which the acting person is kept out, and for one that is restricted or gone. */
    public Optional<CaseId> find(String typed) {
        return jdbc.sql("""
                        select c.id
                        from   casework.case_file c
                        where  c.case_number = ?
                        and    c.controller_id = shared.organisation()
                        and    c.status in ('OPENING', 'ACTIVE', 'PAUSED', 'CLOSED')
                        and    not exists (select 1 from consent.barred_case b where b.tenant_id = c.tenant_id and b.case_id = c.id)""")
                .param(whole(typed))
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Whether the acting person opens it already; the same question is asked where there is none. */
    public boolean isOpen(Optional<CaseId> found) {
        return jdbc.sql("select exists (select 1 from consent.openable_case where case_id = :case)")
                .param("case", found.map(CaseId::value).orElse(null))
                .query(Boolean.class)
                .single();
    }
}
