package de.lotse.governance.orders;

import de.lotse.shared.Ids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes orders; who may is decided before. */
@Repository
class OrderRows {

    private final JdbcClient jdbc;

    OrderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(WantedOrder wanted) {
        var id = Ids.next();
        write("""
                insert into governance.council_order (id, number, title, wording, body_id, body_name, ordered_on, decision_id, link, lead_unit,
                  further_units, responsible_id, due_on, first_report_on, is_public, subject_kind, subject_id, subject_title, subject_path)
                values (:id, :number, :title, :wording, :body, :bodyName, :orderedOn, :decision, :link, :leadUnit, :furtherUnits, :responsible,
                  :dueOn, :firstReportOn, :public, :subjectKind, :subject, :subjectTitle, :subjectPath)""", id, wanted)
                .param("decision", wanted.decision())
                .param("dueOn", wanted.dueOn())
                .update();
        return id;
    }

    /** Answers false if somebody else has changed it since this version. The deadline and the decision stay. */
    boolean change(UUID id, int version, WantedOrder wanted) {
        return write("""
                        update governance.council_order
                        set    version = version + 1, number = :number, title = :title, wording = :wording, body_id = :body, body_name = :bodyName,
                               ordered_on = :orderedOn, link = :link, lead_unit = :leadUnit, further_units = :furtherUnits,
                               responsible_id = :responsible, first_report_on = :firstReportOn, is_public = :public, subject_kind = :subjectKind,
                               subject_id = :subject, subject_title = :subjectTitle, subject_path = :subjectPath
                        where  id = :id and version = :version""", id, wanted).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, UUID id, WantedOrder wanted) {
        var subject = wanted.subject();
        return jdbc.sql(sql)
                .param("id", id)
                .param("number", wanted.number())
                .param("title", wanted.title())
                .param("wording", wanted.wording())
                .param("body", wanted.given().body())
                .param("bodyName", wanted.given().name())
                .param("orderedOn", wanted.orderedOn())
                .param("link", wanted.link())
                .param("leadUnit", wanted.leadUnit())
                .param("furtherUnits", wanted.furtherUnits())
                .param("responsible", wanted.responsible())
                .param("firstReportOn", wanted.firstReportOn())
                .param("public", wanted.isPublic())
                .param("subjectKind", subject == null ? null : subject.kind())
                .param("subject", subject == null ? null : subject.id())
                .param("subjectTitle", subject == null ? null : subject.title())
                .param("subjectPath", subject == null ? null : subject.path());
    }
}
