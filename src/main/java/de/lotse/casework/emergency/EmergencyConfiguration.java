package de.lotse.casework.emergency;

import de.lotse.casework.timeline.TimelineGroup;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmergencyConfiguration {

    @Bean
    TimelineGroup accessEntries() {
        return new TimelineGroup(92, "team", Set.of("teamJoined", "teamSupervised", "teamLeft", "emergency"));
    }
}
