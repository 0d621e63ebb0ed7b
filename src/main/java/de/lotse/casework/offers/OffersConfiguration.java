package de.lotse.casework.offers;

import de.lotse.casework.timeline.TimelineGroup;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OffersConfiguration {

    @Bean
    TimelineGroup offerEntries() {
        return new TimelineGroup(65, "offers", Set.of(OffersService.TIMELINE));
    }
}
