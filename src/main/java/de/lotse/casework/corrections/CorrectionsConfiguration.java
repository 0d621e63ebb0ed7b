package de.lotse.casework.corrections;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrectionsConfiguration {

    @Bean
    NavEntry dataProtectionEntry() {
        return new NavEntry(130, "/datenschutz", "casework.corrections.notices.nav", Set.of(Role.DATA_PROTECTION));
    }

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
