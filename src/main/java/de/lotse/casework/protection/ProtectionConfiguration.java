package de.lotse.casework.protection;

import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProtectionConfiguration {

    @Bean
    NavEntry dataProtectionEntry() {
        return new NavEntry(130, ProtectionTabs.LOG, "casework.protection.title", Set.of(Role.DATA_PROTECTION));
    }
}
