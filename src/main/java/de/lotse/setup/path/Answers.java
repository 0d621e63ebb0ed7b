package de.lotse.setup.path;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has said on the path and nothing else shows. */
@Repository
@Transactional
class Answers {

    static final String MUNICIPALITY = "municipality";
    /** The municipality works without other organisations. */
    static final String ALONE = "alone";

    static final String FINISHED = "finished";

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once said is enough. */
    void give(String step) {
        jdbc.sql("insert into setup.answer (step) values (?) on conflict do nothing")
                .param(step)
                .update();
    }

    Set<String> given() {
        return Set.copyOf(jdbc.sql("select a.step from setup.answer a")
                .query((row, number) -> row.getString("step"))
                .list());
    }
}
