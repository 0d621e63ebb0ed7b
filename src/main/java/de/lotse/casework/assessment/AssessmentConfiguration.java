package de.lotse.casework.assessment;

import de.lotse.casework.cases.CaseTab;
import de.lotse.casework.timeline.TimelineGroup;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    static final String TAB = "bedarf";

    @Bean
    CaseTab assessmentTab() {
        return new CaseTab(50, TAB, "casework.assessment.title");
    }

    @Bean
    TimelineGroup assessmentEntries() {
        return new TimelineGroup(50, "assessment", Set.of("assessment_final"));
    }
}
