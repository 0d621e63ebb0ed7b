package de.lotse.structure.hints;

import de.lotse.structure.SignalsTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HintsConfiguration {

    @Bean
    SignalsTab hintsWithoutCase() {
        return new SignalsTab(20, HintsPage.PATH, "structure.hints.title", HintsService.WORKS);
    }
}
