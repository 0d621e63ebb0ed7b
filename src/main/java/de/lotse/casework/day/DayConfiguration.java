package de.lotse.casework.day;

import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DayConfiguration {

    @Bean
    NavEntry dayEntry() {
        return new NavEntry(10, "/start", "casework.day.title", Set.of(Role.values()));
    }
}
