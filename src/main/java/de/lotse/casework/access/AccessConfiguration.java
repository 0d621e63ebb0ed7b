package de.lotse.casework.access;

import de.lotse.casework.cases.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    CaseTab accessTab() {
        return new CaseTab(100, AccessService.TAB, "casework.access.title");
    }
}
