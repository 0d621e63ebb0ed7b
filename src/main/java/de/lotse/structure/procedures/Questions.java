package de.lotse.structure.procedures;

import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked about a procedure, and answered. */
@Repository
class Questions {

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those without an answer first, then the latest. */
    List<Question> of(UUID procedure) {
        return jdbc.sql("""
                        select q.id, q.question, q.asked_on, q.answer, q.answered_on, a.display_name as asker, b.display_name as answerer
                        from   structure.procedure_question q
                        left join identity.user_name a on a.tenant_id = q.tenant_id and a.id = q.asker_id
                        left join identity.user_name b on b.tenant_id = q.tenant_id and b.id = q.answerer_id
                        where  q.procedure_id = ? order by q.answer is not null, q.id desc limit 200""")
                .param(procedure)
                .query((row, number) -> new Question(
                        row.getObject("id", UUID.class),
                        row.getString("question"),
                        row.getString("asker"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getString("answer"),
                        row.getString("answerer"),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }

    void ask(UUID procedure, String question, LocalDate on) {
        jdbc.sql("insert into structure.procedure_question (id, procedure_id, question, asked_on) values (?, ?, ?, ?)")
                .params(Ids.next(), procedure, question, on)
                .update();
    }

    /** @throws Conflict when somebody has answered it already */
    void answer(UUID procedure, UUID question, String answer, LocalDate on) {
        var answered = jdbc.sql("""
                        update structure.procedure_question set answer = ?, answerer_id = shared.actor(), answered_on = ?
                        where  id = ? and procedure_id = ? and answer is null""").params(answer, on, question, procedure).update();
        if (answered == 0) throw new Conflict(Procedures.PATH + "/" + procedure);
    }

    /** @param asker by name; null for somebody who is no longer known, as the other names */
    record Question(
            UUID id,
            String question,
            @Nullable String asker,
            LocalDate askedOn,
            @Nullable String answer,
            @Nullable String answerer,
            @Nullable LocalDate answeredOn) {}
}
