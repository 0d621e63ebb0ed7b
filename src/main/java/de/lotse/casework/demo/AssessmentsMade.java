package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.demo.DemoAssessment.Area;
import de.lotse.casework.demo.DemoHousehold.Living;
import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the versions of the assessment, each on the version before. */
@Component
class AssessmentsMade {

    private final JdbcClient jdbc;
    private final DemoTexts sealing;
    private final DemoCourse course;

    AssessmentsMade(JdbcClient jdbc, DemoTexts sealing, DemoCourse course) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.course = course;
    }

    void add(Living living, DemoCase one, Days days) {
        UUID previous = null;
        for (var i = 0; i < one.assessments().size(); i++) {
            var assessment = one.assessments().get(i);
            previous = begin(living.caseId(), i + 1, previous, Timestamp.from(days.at(assessment.day(), 13)));
            for (var area : assessment.areas()) add(living, previous, area);
            if (!assessment.draft()) finalise(living.caseId(), previous, assessment.day(), days);
        }
    }

    private UUID begin(CaseId caseId, int number, @Nullable UUID previous, Timestamp at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.assessment (id, case_id, number, previous_id, created_at)
                        values (:id, :case, :number, :previous, :at)""")
                .param("id", id)
                .param("case", caseId.value())
                .param("number", number)
                .param("previous", previous)
                .param("at", at)
                .update();
        return id;
    }

    private void add(Living living, UUID assessment, Area area) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.assessment_area (id, assessment_id, life_area, member_id, situation, resources, need,
                                    own_view, rating, own_rating, urgency, legal_domain, need_status)
                        values (:id, :assessment, :area, :member, :situation, :resources, :need, :own, :rating, :ownRating,
                                :urgency, :domain, :status)""")
                .param("id", id)
                .param("assessment", assessment)
                .param("area", area.area())
                .param("member", living.member(area.member()))
                .param("situation", seal(living, area.situation(), "situation", id))
                .param("resources", seal(living, area.resources(), "resources", id))
                .param("need", seal(living, area.need(), "need", id))
                .param("own", seal(living, area.own(), "own_view", id))
                .param("rating", area.rating())
                .param("ownRating", area.ownRating())
                .param("urgency", area.urgency())
                .param("domain", area.domain())
                .param("status", area.status())
                .update();
    }

    private void finalise(CaseId caseId, UUID id, int on, Days days) {
        jdbc.sql("update casework.assessment set status = 'FINAL', assessed_on = ? where id = ?")
                .params(days.on(on), id)
                .update();
        course.tell(caseId, "assessment_final", days.at(on, 13), id, "");
    }

    private byte @Nullable [] seal(Living living, String text, String column, UUID id) {
        return sealing.ofCase(living.caseId(), text, "assessment_area." + column, id);
    }
}
