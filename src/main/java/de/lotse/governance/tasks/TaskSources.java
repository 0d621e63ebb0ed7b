package de.lotse.governance.tasks;

import de.lotse.governance.bodies.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From which decision or meeting of the body a task follows; what is none of it is left out. */
@Repository
class TaskSources {

    private final JdbcClient jdbc;

    TaskSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Source find(UUID body, TaskForm form) {
        var decision = Typed.id(form.decision());
        if (decision != null)
            return jdbc.sql("select d.meeting_id, d.id from governance.decision d where d.body_id = ? and d.id = ?")
                    .params(body, decision)
                    .query((row, number) ->
                            new Source(row.getObject("meeting_id", UUID.class), row.getObject("id", UUID.class)))
                    .optional()
                    .orElse(Source.NONE);
        return jdbc.sql("select s.id from governance.meeting s where s.body_id = ? and s.id = cast(? as uuid)")
                .params(java.util.Arrays.asList(body, Typed.id(form.meeting())))
                .query((row, number) -> new Source(row.getObject("id", UUID.class), null))
                .optional()
                .orElse(Source.NONE);
    }

    record Source(@Nullable UUID meeting, @Nullable UUID decision) {

        static final Source NONE = new Source(null, null);
    }
}
