package de.lotse.casework.conferences;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.casework.timeline.TimelineText;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConferencesConfiguration {

    @Bean
    TimelineGroup conferenceEntries() {
        return new TimelineGroup(
                26, "conferences", Set.of("conferencePlanned", "conferenceCancelled", "conferenceAddendum"));
    }

    @Bean
    TimelineText conferencePlannedEntry() {
        return new ConferenceEntry("conferencePlanned");
    }

    @Bean
    TimelineText conferenceCancelledEntry() {
        return new ConferenceEntry("conferenceCancelled");
    }

    @Bean
    TimelineText conferenceAddendumEntry() {
        return new ConferenceEntry("conferenceAddendum");
    }
}
