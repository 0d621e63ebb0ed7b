package de.lotse.casework.administration;

import de.lotse.web.Administration;
import de.lotse.web.AdministrationEntry;
import de.lotse.web.NavEntry;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {

    @Bean
    NavEntry administrationArea(List<AdministrationEntry> entries) {
        var roles = entries.stream().flatMap(entry -> entry.roles().stream()).collect(Collectors.toSet());
        return new NavEntry(150, Administration.PATH, "casework.administration.title", roles);
    }
}
