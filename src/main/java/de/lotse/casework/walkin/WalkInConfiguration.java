package de.lotse.casework.walkin;

import de.lotse.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WalkInConfiguration {

    @Bean
    NavEntry walkInsEntry() {
        return new NavEntry(30, WalkIn.PATH, "casework.walkin.title", WalkInAccess.READERS);
    }
}
