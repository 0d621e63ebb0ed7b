package de.lotse.casework.terms;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TermsConfiguration {

    @Bean
    AdministrationEntry termsEntry() {
        return new AdministrationEntry(
                56, TermsPage.PATH, "casework.terms.title", "casework.terms.what", Set.of(Role.TENANT_ADMIN));
    }
}
