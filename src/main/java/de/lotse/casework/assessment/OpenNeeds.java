package de.lotse.casework.assessment;

import de.lotse.casework.CaseId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The life areas in which something is needed and not met yet, without its text. Whoever calls has opened the case in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenNeeds {

    private final JdbcClient jdbc;

    OpenNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the newest version, be it a draft; the most urgent first. */
    public List<OpenNeed> of(CaseId caseId) {
        return jdbc.sql("""
                        select a.life_area, a.member_id
                        from   casework.assessment_area a
                        where  a.assessment_id = (select v.id from casework.assessment v where v.case_id = ?
                                                  order by v.number desc limit 1)
                        and    a.need_status in ('OPEN', 'IN_PLAN')
                        order  by array_position(array['ACUTE', 'HIGH', 'NORMAL'], a.urgency) nulls last, a.id""")
                .param(caseId.value())
                .query((row, number) ->
                        new OpenNeed(row.getString("life_area"), row.getObject("member_id", UUID.class)))
                .list();
    }

    /**
     * @param lifeArea of the code list life_area
     * @param member whom it concerns; null for the whole household
     */
    public record OpenNeed(String lifeArea, @Nullable UUID member) {

        /** Whether it concerns this member, alone or with the household. */
        public boolean concerns(UUID one) {
            return member == null || member.equals(one);
        }
    }
}
