package de.lotse.casework.consents;

import de.lotse.casework.cases.CaseTab;
import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentsConfiguration {

    @Bean
    NavEntry limitsOfConsents() {
        return new NavEntry(145, LimitsController.PATH, "casework.consents.limits.nav", Set.of(Role.TENANT_ADMIN));
    }

    @Bean
    CaseTab consentsTab() {
        return new CaseTab(80, "einwilligungen", "casework.consents.title");
    }
}
