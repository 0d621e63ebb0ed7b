package de.lotse.casework.death;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.casework.timeline.TimelineText;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeathConfiguration {

    @Bean
    TimelineGroup deathEntries() {
        return new TimelineGroup(85, "death", Set.of("died", "diedFollowed", "diedCorrected", "diedTakenBack"));
    }

    @Bean
    TimelineText diedEntry() {
        return new DeathEntry("died");
    }

    @Bean
    TimelineText diedFollowedEntry() {
        return new DeathEntry("diedFollowed");
    }
}
