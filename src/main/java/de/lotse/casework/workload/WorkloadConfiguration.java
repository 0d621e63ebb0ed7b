package de.lotse.casework.workload;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkloadConfiguration {

    @Bean
    AdministrationEntry limitsEntry() {
        return new AdministrationEntry(
                30,
                LightLimitsController.PATH,
                "casework.workload.limits.title",
                "casework.workload.limits.use",
                Set.of(Role.TENANT_ADMIN));
    }
}
