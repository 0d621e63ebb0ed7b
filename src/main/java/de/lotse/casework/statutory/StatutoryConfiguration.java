package de.lotse.casework.statutory;

import de.lotse.casework.timeline.TimelineGroup;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatutoryConfiguration {

    @Bean
    TimelineGroup sharingWithoutConsent() {
        return new TimelineGroup(
                85,
                "statutory",
                Set.of(
                        "sharingProposed",
                        "sharingApproved",
                        "sharingRefused",
                        "sharingEnded",
                        "emergencyShared",
                        "emergencyJustified",
                        "emergencyNotJustified",
                        "disclosedOnNorm",
                        "toldOfSharing"));
    }
}
