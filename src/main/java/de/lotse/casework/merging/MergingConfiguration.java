package de.lotse.casework.merging;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MergingConfiguration {

    @Bean
    TimelineGroup personEntries() {
        return new TimelineGroup(92, "persons", Set.of("personsMerged", "personsParted"));
    }

    /** Case managers come here from their list of cases. */
    @Bean
    NavEntry duplicatesEntry() {
        return new NavEntry(45, MergeService.LIST, "casework.merging.nav", Set.of(Role.PROVIDER_LEAD));
    }
}
