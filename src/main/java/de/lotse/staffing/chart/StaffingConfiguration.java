package de.lotse.staffing.chart;

import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffingConfiguration {

    @Bean
    NavEntry organisationArea() {
        return new NavEntry(140, OrganisationTabs.CHART, "staffing.title", OrganisationTabs.READERS);
    }
}
