package de.lotse.casework.consents;

import de.lotse.casework.cases.CaseTab;
import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentsConfiguration {

    @Bean
    AdministrationEntry limitsOfConsents() {
        return new AdministrationEntry(
                40,
                ConsentLimitsController.PATH,
                "casework.consents.limits.title",
                "casework.consents.limits.use",
                Set.of(Role.TENANT_ADMIN));
    }

    @Bean
    CaseTab consentsTab() {
        return new CaseTab(80, "einwilligungen", "casework.consents.title");
    }
}
