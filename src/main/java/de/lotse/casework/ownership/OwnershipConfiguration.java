package de.lotse.casework.ownership;

import de.lotse.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OwnershipConfiguration {

    @Bean
    Right takingRight() {
        return CaseOwners.TAKING;
    }
}
