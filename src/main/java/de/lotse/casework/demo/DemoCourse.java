package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the course of a case as if each entry had been written when it happened. */
@Component
class DemoCourse {

    private final JdbcClient jdbc;
    private final DemoTexts sealing;

    DemoCourse(JdbcClient jdbc, DemoTexts sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void tell(CaseId caseId, String type, Instant at, @Nullable UUID reference, String detail) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.timeline_entry (id, case_id, type, occurred_at, recorded_at, reference_id, detail)
                        values (:id, :case, :type, :at, :at, :reference, :detail)""")
                .param("id", id)
                .param("case", caseId.value())
                .param("type", type)
                .param("at", Timestamp.from(at))
                .param("reference", reference)
                .param("detail", sealing.ofCase(caseId, detail, "timeline_entry.detail", id))
                .update();
    }
}
