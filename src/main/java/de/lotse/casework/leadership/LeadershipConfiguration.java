package de.lotse.casework.leadership;

import de.lotse.casework.workload.Leading;
import de.lotse.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeadershipConfiguration {

    @Bean
    NavEntry leadershipEntry() {
        return new NavEntry(15, LeadershipController.PATH, "casework.leadership.title", Leading.ROLES);
    }
}
