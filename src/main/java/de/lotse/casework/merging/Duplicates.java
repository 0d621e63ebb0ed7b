package de.lotse.casework.merging;

import de.lotse.casework.finding.NameKeys;
import de.lotse.casework.people.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposes who may have been recorded twice, in the own organisation. */
@Repository
class Duplicates {

    private static final int MOST_COMPARED = 2_000;
    private static final int MOST_SHOWN = 50;

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The likeliest 50, without those of whom somebody has said that they are two. */
    List<Candidate> proposed() {
        return jdbc
                .sql("""
                        with known as materialized (
                          select p.id, p.display_name, lower(p.display_name) as folded, p.birth_date, p.birth_precision
                          from   casework.person p
                          where  p.merged_into_person_id is null and not p.pseudonymous and """ + Access.KNOWN + """
                          ), pair as (
                          select a.id as one, b.id as other from known a join known b on b.birth_date = a.birth_date and b.id > a.id
                          union
                          select a.id, b.id from known a join known b on b.folded = a.folded and b.id > a.id)
                        select a.id as one, a.display_name as name, a.birth_date, a.birth_precision,
                               b.id as other, b.display_name as other_name, b.birth_date as other_birth, b.birth_precision as other_precision
                        from   pair
                        join   known a on a.id = pair.one
                        join   known b on b.id = pair.other
                        where  not exists (select 1 from casework.distinct_persons d
                                           where  d.first_person_id = pair.one and d.second_person_id = pair.other)
                        order  by a.display_name, a.id, b.id
                        limit  :most""")
                .param("lead", Access.leads())
                .param("most", MOST_COMPARED)
                .query(Duplicates::map)
                .list()
                .stream()
                .filter(candidate -> score(candidate) >= NameKeys.PLAUSIBLE)
                .sorted(Comparator.comparingDouble(Duplicates::score).reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    private static double score(Candidate candidate) {
        return NameKeys.score(candidate.name(), candidate.otherName());
    }

    /** Whether somebody has said so, or one of them was parted from the other. */
    boolean haveBeenToldApart(Pair pair) {
        return jdbc.sql("""
                        select exists (select 1 from casework.distinct_persons
                                       where  (first_person_id, second_person_id) in ((:one, :other), (:other, :one)))""")
                .param("one", pair.first())
                .param("other", pair.second())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** From now on they are not proposed any more, and cannot be merged. */
    void areTwo(Pair pair) {
        jdbc.sql("""
                        insert into casework.distinct_persons (first_person_id, second_person_id)
                        values (?, ?)
                        on conflict do nothing""").params(pair.first(), pair.second()).update();
    }

    private static Candidate map(ResultSet row, int number) throws SQLException {
        return new Candidate(
                new Pair(row.getObject("one", UUID.class), row.getObject("other", UUID.class)),
                row.getString("name"),
                PartialDate.stored(row.getObject("birth_date", LocalDate.class), row.getString("birth_precision")),
                row.getString("other_name"),
                PartialDate.stored(row.getObject("other_birth", LocalDate.class), row.getString("other_precision")));
    }
}
