package de.lotse.casework.asking;

import de.lotse.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AskingConfiguration {

    @Bean
    Right askRight() {
        return AskService.ASK;
    }
}
