package de.lotse.casework.phonenotes;

import de.lotse.shared.Role;
import de.lotse.web.ToolEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PhoneNotesConfiguration {

    static final Set<Role> ROLES = Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD);

    @Bean
    ToolEntry phoneNoteTool() {
        return new ToolEntry(20, "/telefonnotiz", "casework.phonenotes.title", "lotse-icon-call", null, ROLES);
    }
}
