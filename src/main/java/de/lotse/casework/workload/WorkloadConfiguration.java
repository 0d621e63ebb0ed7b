package de.lotse.casework.workload;

import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkloadConfiguration {

    @Bean
    NavEntry limitsEntry() {
        return new NavEntry(140, LimitsController.PATH, "casework.workload.limits.nav", Set.of(Role.TENANT_ADMIN));
    }
}
