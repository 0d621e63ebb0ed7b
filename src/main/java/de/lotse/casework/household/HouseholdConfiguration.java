package de.lotse.casework.household;

import de.lotse.casework.cases.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HouseholdConfiguration {

    @Bean
    CaseTab householdTab() {
        return new CaseTab(30, HouseholdService.TAB, "casework.household.title");
    }
}
