package de.lotse.casework.wordings;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WordingsConfiguration {

    @Bean
    AdministrationEntry wordingsEntry() {
        return new AdministrationEntry(
                41,
                WordingPage.PATH,
                "casework.wordings.title",
                "casework.wordings.use",
                Set.of(Role.TENANT_ADMIN, Role.COORDINATION));
    }
}
