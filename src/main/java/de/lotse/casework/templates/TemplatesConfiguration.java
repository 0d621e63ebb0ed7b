package de.lotse.casework.templates;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplatesConfiguration {

    @Bean
    AdministrationEntry templatesEntry() {
        return new AdministrationEntry(
                10,
                TemplatePage.PATH,
                "casework.templates.title",
                "casework.templates.use",
                Set.of(Role.PROVIDER_LEAD));
    }
}
