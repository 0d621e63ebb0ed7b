package de.lotse.casework.bundles;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BundlesConfiguration {

    @Bean
    AdministrationEntry bundlesEntry() {
        return new AdministrationEntry(
                42,
                BundlesPage.PATH,
                "casework.bundles.title",
                "casework.bundles.use",
                Set.of(Role.TENANT_ADMIN, Role.COORDINATION));
    }
}
