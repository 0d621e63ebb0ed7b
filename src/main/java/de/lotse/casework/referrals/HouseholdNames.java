package de.lotse.casework.referrals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words by which the people of a case would be known. After access was decided. */
@Component
public class HouseholdNames {

    private static final int SHORTEST = 3;

    private final JdbcClient jdbc;

    HouseholdNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them that stand in a text, in small or large letters. */
    public List<String> in(String text, UUID caseId) {
        return in(text, words(caseId));
    }

    static List<String> in(String text, List<String> names) {
        var words = List.of(text.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{M}]+"));
        return names.stream()
                .filter(name -> words.contains(name.toLowerCase(Locale.GERMAN)))
                .toList();
    }

    List<String> words(UUID caseId) {
        return jdbc.sql("""
                        select concat_ws(' ', p.display_name, n.given, n.family)
                        from   casework.household_member h
                        join   casework.person p on p.tenant_id = h.tenant_id and p.id = h.person_id
                        left join casework.person_name n on n.tenant_id = p.tenant_id and n.person_id = p.id
                        where  h.case_id = ?""").param(caseId).query((row, number) -> row.getString(1)).list().stream()
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{M}]+")))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList();
    }
}
