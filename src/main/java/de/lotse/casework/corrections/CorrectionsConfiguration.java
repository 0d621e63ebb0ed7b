package de.lotse.casework.corrections;

import de.lotse.casework.timeline.TimelineGroup;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrectionsConfiguration {

    @Bean
    TimelineGroup correctionEntries() {
        return new TimelineGroup(
                95,
                "corrections",
                Set.of(
                        "noteStruck",
                        "noteMovedAway",
                        "noteMovedHere",
                        "contactStruck",
                        "contactMovedAway",
                        "contactMovedHere",
                        "documentStruck",
                        "documentMovedAway",
                        "documentMovedHere"));
    }
}
