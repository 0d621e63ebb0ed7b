package de.lotse.casework.command;

import de.lotse.shared.Role;
import de.lotse.web.ToolEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    @Bean
    ToolEntry commandTool() {
        return new ToolEntry(10, "/befehl", "casework.command.title", "lotse-icon-command", "k", Set.of(Role.values()));
    }
}
