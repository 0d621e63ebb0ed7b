package de.lotse.casework.hints;

import de.lotse.casework.timeline.TimelineGroup;
import de.lotse.shared.Role;
import de.lotse.structure.SignalsTab;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HintsConfiguration {

    static final Set<Role> WORKS = Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD);

    @Bean
    TimelineGroup hintEntries() {
        return new TimelineGroup(68, "hints", Set.of(HintService.TIMELINE));
    }

    @Bean
    SignalsTab ownSignals() {
        return new SignalsTab(10, OwnPage.PATH, "casework.hints.own", WORKS);
    }
}
