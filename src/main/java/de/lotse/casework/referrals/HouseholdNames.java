package de.lotse.casework.referrals;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words by which the people of a case would be known. After access was decided. */
@Component
class HouseholdNames {

    private static final int SHORTEST = 3;

    private final JdbcClient jdbc;

    HouseholdNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> words(UUID caseId) {
        return jdbc.sql("""
                        select p.display_name
                        from   casework.household_member h
                        join   casework.person p on p.tenant_id = h.tenant_id and p.id = h.person_id
                        where  h.case_id = ?""").param(caseId).query((row, number) -> row.getString(1)).list().stream()
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{M}]+")))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList();
    }
}
