package de.lotse.casework.sharing;

import de.lotse.casework.cases.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingConfiguration {

    @Bean
    CaseTab sharingTab() {
        return new CaseTab(85, GrantsController.TAB, "casework.sharing.title");
    }
}
