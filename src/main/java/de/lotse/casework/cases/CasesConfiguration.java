package de.lotse.casework.cases;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.shared.Role;
import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesConfiguration {

    @Bean
    TimelineGroup caseEntries() {
        return new TimelineGroup(
                90,
                "case",
                Set.of(
                        "opened",
                        "activated",
                        "paused",
                        "resumed",
                        "phase",
                        "closed",
                        "closureDeferred",
                        "reopened",
                        "substituted",
                        "substitutionEnded"));
    }

    @Bean
    NavEntry casesEntry() {
        return new NavEntry(40, "/faelle", "casework.nav.cases", Set.of(Role.CASE_MANAGER));
    }
}
