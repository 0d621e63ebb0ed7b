package de.lotse.casework.plan;

import de.lotse.casework.cases.CaseTab;
import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.casework.timeline.TimelineText;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    static final String TAB = "hilfeplan";

    @Bean
    CaseTab planTab() {
        return new CaseTab(60, TAB, "casework.plan.title");
    }

    @Bean
    TimelineGroup planEntries() {
        return new TimelineGroup(
                60,
                "plan",
                Set.of("plan_agreed", "plan_ended", "goal_rated", "step_running", "step_done", "step_not_possible"));
    }

    @Bean
    TimelineText planAgreedEntry() {
        return new PlanEntry("plan_agreed");
    }

    @Bean
    TimelineText planEndedEntry() {
        return new PlanEntry("plan_ended");
    }
}
