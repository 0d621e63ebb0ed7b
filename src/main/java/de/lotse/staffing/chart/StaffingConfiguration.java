package de.lotse.staffing.chart;

import de.lotse.shared.Role;
import de.lotse.staffing.plan.OrganisationTabs;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffingConfiguration {

    @Bean
    NavEntry organisationArea() {
        return new NavEntry(140, OrganisationTabs.CHART, "staffing.title", Set.of(Role.values()));
    }
}
