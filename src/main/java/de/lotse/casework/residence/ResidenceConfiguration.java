package de.lotse.casework.residence;

import de.lotse.casework.cases.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResidenceConfiguration {

    @Bean
    CaseTab residenceTab() {
        return new CaseTab(40, ResidenceService.TAB, "casework.residence.heading");
    }
}
