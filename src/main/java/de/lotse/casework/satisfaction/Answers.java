package de.lotse.casework.satisfaction;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps answers, and lets them be seen five at a time. */
@Repository
class Answers {

    /** So many answers have to have come in before any of them is shown. */
    static final int FEWEST = 5;

    private final JdbcClient jdbc;
    private final TenantCipher cipher;

    Answers(JdbcClient jdbc, TenantCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Of the own organisation; the day is kept as its week. */
    void add(TenantId tenant, Map<Question, Face> faces, String remark, LocalDate day) {
        var id = UUID.randomUUID(); // an id that grows with time would tell the minute
        var week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        jdbc.sql("""
                        insert into casework.satisfaction_answer (id, week, heard, understood, helped, overall, remark)
                        values (:id, :week, :heard, :understood, :helped, :overall, :remark)""")
                .param("id", id)
                .param("week", week)
                .param("heard", points(faces, Question.HEARD))
                .param("understood", points(faces, Question.UNDERSTOOD))
                .param("helped", points(faces, Question.HELPED))
                .param("overall", points(faces, Question.OVERALL))
                .param("remark", remark.isEmpty() ? null : cipher.encrypt(tenant, remark, place(id)))
                .update();
        release(week.getYear());
    }

    /** Within a year, because a year is what one sees. */
    private void release(int year) {
        jdbc.sql("""
                        update casework.satisfaction_answer
                        set    released = true
                        where  not released and extract(year from week) = :year
                        and    (select count(*) from casework.satisfaction_answer w
                                where not w.released and extract(year from w.week) = :year) >= :fewest""").param("year", year).param("fewest", FEWEST).update();
    }

    /** In which there is something to see, the latest first. */
    List<Integer> years() {
        return jdbc.sql("""
                        select distinct extract(year from week)::integer as year
                        from   casework.satisfaction_answer
                        where  released
                        order  by year desc""").query(Integer.class).list();
    }

    /** The answers of a year that may be seen: how many people answered, and how often each face was chosen. */
    Result result(int year) {
        var counts = new EnumMap<Question, Map<Face, Integer>>(Question.class);
        for (var question : Question.values()) counts.put(question, counts(question, year));
        return new Result(year, count(year), counts, remarks(year));
    }

    private int count(int year) {
        return jdbc.sql(
                        "select count(*) from casework.satisfaction_answer where released and extract(year from week) = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    private Map<Face, Integer> counts(Question question, int year) {
        var counts = new EnumMap<Face, Integer>(Face.class);
        var rows = jdbc.sql("""
                        select count(*) filter (where {column} = 4) as very_good, count(*) filter (where {column} = 3) as good,
                               count(*) filter (where {column} = 2) as not_so_good, count(*) filter (where {column} = 1) as bad
                        from   casework.satisfaction_answer
                        where  released and extract(year from week) = ?""".replace("{column}", question.field()));
        rows.param(year).query(row -> {
            for (var face : Face.values())
                counts.put(face, row.getInt(face.name().toLowerCase(Locale.ROOT)));
        });
        return counts;
    }

    /** In the order of their random ids. */
    private List<String> remarks(int year) {
        return jdbc.sql("""
                        select id, remark
                        from   casework.satisfaction_answer
                        where  released and remark is not null and extract(year from week) = ?
                        order  by id
                        limit  200""").param(year).query(this::remark).list();
    }

    private String remark(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return cipher.decrypt(Scope.actor().tenant(), row.getBytes("remark"), place(id));
    }

    private static @Nullable Integer points(Map<Question, Face> faces, Question question) {
        var face = faces.get(question);
        return face == null ? null : face.points();
    }

    private static String place(UUID id) {
        return "casework.satisfaction_answer.remark:" + id;
    }
}
