package de.lotse.casework.settings;

import de.lotse.web.AdministrationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    AdministrationEntry changesEntry() {
        return new AdministrationEntry(
                140, ChangesPage.PATH, "casework.settings.title", "casework.settings.what", ChangesService.READERS);
    }
}
