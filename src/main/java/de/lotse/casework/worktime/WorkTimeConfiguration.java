package de.lotse.casework.worktime;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkTimeConfiguration {

    @Bean
    AdministrationEntry workTimeEntry() {
        return new AdministrationEntry(
                52, WorkTimePage.PATH, "casework.worktime.title", "casework.worktime.what", Set.of(Role.TENANT_ADMIN));
    }
}
