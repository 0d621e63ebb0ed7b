package de.lotse.casework.merging;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of two values stays with the surviving person. */
@Repository
class ChosenValues {

    private final JdbcClient jdbc;

    ChosenValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Values of the absorbed person that were chosen to stay. */
    void choose(Pair pair, MergeForm form) {
        if (isOther(form.birth())) take(pair, "birth_date = o.birth_date, birth_precision = o.birth_precision");
        if (isOther(form.gender())) take(pair, "gender = o.gender");
        if (isOther(form.language()))
            take(pair, "casework.person_communication", "preferred_language = o.preferred_language");
        if (isOther(form.literacy()))
            take(
                    pair,
                    "casework.person_communication",
                    "literacy = o.literacy, literacy_note = coalesce(o.literacy_note, s.literacy_note)");
        if (isOther(form.arrival())) take(pair, "casework.person_arrival", """
                    germany_on = o.germany_on, germany_precision = o.germany_precision, state_on = o.state_on,
                    state_precision = o.state_precision, municipality_on = o.municipality_on,
                    municipality_precision = o.municipality_precision""");
    }

    private static boolean isOther(String choice) {
        return choice.equals(MergeForm.OTHER);
    }

    private void take(Pair pair, String columns) {
        jdbc.sql("update casework.person s set " + columns + " from casework.person o where s.id = ? and o.id = ?")
                .params(pair.first(), pair.second())
                .update();
    }

    private void take(Pair pair, String table, String columns) {
        jdbc.sql("update " + table + " s set " + columns + " from " + table
                        + " o where s.person_id = ? and o.person_id = ?")
                .params(pair.first(), pair.second())
                .update();
    }

    /** What is not known of the survivor comes from the other; the name stays, as it is chosen. */
    void birthIfMissing(Pair pair) {
        jdbc.sql("""
                        update casework.person s
                        set    birth_date = o.birth_date, birth_precision = o.birth_precision
                        from   casework.person o
                        where  s.id = ? and o.id = ? and s.birth_date is null and o.birth_date is not null""").params(pair.first(), pair.second()).update();
    }

    void rename(UUID person, String displayName) {
        jdbc.sql("update casework.person set display_name = ? where id = ?")
                .params(displayName, person)
                .update();
    }
}
