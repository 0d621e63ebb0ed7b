package de.lotse.casework.takeover;

import de.lotse.web.NavEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TakeoverConfiguration {

    @Bean
    NavEntry takeoverEntry() {
        return new NavEntry(70, Takeover.PATH, "casework.takeover.title", Set.of(TakeoverService.READER));
    }
}
