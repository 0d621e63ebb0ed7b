package de.lotse.casework.relocation;

import de.lotse.casework.timeline.TimelineGroup;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RelocationConfiguration {

    @Bean
    TimelineGroup relocationEntries() {
        return new TimelineGroup(87, "handover", Set.of("handedOver"));
    }
}
