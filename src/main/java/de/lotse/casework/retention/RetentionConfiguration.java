package de.lotse.casework.retention;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean
    AdministrationEntry retentionEntry() {
        return new AdministrationEntry(
                54,
                RetentionPage.PATH,
                "casework.retention.title",
                "casework.retention.what",
                Set.of(Role.TENANT_ADMIN));
    }
}
