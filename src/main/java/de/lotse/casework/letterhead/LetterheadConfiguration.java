package de.lotse.casework.letterhead;

import de.lotse.shared.Role;
import de.lotse.web.AdministrationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterheadConfiguration {

    @Bean
    AdministrationEntry letterheadEntry() {
        return new AdministrationEntry(
                20,
                LetterheadController.PATH,
                "casework.letterhead.title",
                "casework.letterhead.use",
                Set.of(Role.PROVIDER_LEAD));
    }
}
