package de.lotse.casework.leaving;

import de.lotse.casework.timeline.TimelineGroup;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeavingConfiguration {

    @Bean
    TimelineGroup leavingEntries() {
        return new TimelineGroup(93, "leaving", Set.of("memberLeft", "leftHousehold"));
    }
}
