package de.lotse.casework.cases;

import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesConfiguration {

    @Bean
    NavEntry casesEntry() {
        return new NavEntry(40, "/faelle", "casework.nav.cases", Set.of(Role.CASE_MANAGER));
    }
}
