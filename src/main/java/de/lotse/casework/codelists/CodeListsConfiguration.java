package de.lotse.casework.codelists;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CodeListsConfiguration {

    @Bean
    AdministrationEntry codeListsEntry() {
        return new AdministrationEntry(
                50, ListsPage.PATH, "casework.codelists.title", "casework.codelists.what", Set.of(Role.TENANT_ADMIN));
    }
}
