package de.lotse.casework.overview;

import de.lotse.casework.cases.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    @Bean
    CaseTab overviewTab() {
        return new CaseTab(10, "", "casework.overview.title");
    }
}
