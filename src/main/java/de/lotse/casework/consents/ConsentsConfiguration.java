package de.lotse.casework.consents;

import de.lotse.casework.cases.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentsConfiguration {

    @Bean
    CaseTab consentsTab() {
        return new CaseTab(80, "einwilligungen", "casework.consents.title");
    }
}
