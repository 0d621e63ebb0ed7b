package de.lotse.casework.emergency;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.web.Right;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmergencyConfiguration {

    @Bean
    Right emergencyRight() {
        return EmergencyService.RIGHT;
    }

    @Bean
    Right reviewRight() {
        return ReviewService.REVIEW;
    }

    @Bean
    TimelineGroup accessEntries() {
        return new TimelineGroup(92, "team", Set.of("teamJoined", "teamSupervised", "teamLeft", "emergency"));
    }
}
