package de.lotse.casework.templates;

import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplatesConfiguration {

    @Bean
    NavEntry templatesEntry() {
        return new NavEntry(150, TemplatePage.PATH, "casework.templates.title", Set.of(Role.PROVIDER_LEAD));
    }
}
