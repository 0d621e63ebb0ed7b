package de.lotse.casework.satisfaction;

import de.lotse.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SatisfactionConfiguration {

    @Bean
    NavEntry satisfactionEntry() {
        return new NavEntry(115, SatisfactionService.PATH, "casework.satisfaction.title", SatisfactionService.READERS);
    }
}
